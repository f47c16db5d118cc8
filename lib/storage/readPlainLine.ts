import * as v from 'valibot';
import type { PlainEntry } from '../domain/plainMessage';
import { readMoment } from '../domain/readMoment';
import type { AuthorKind } from '../domain/vocabulary';

/** What is wrong with a line: it is no JSON object, or one of its fields is missing or is none of what it can be. */
export class PlainLineError extends Error {
  override readonly name = 'PlainLineError' as const;

  constructor(
    readonly line: number,
    /** Absent when the line as a whole cannot be read. */
    readonly field?: string,
    /** What the field can be; absent when any text or date would do. */
    readonly choices?: readonly string[],
  ) {
    super(`Line ${line}: ${field ?? 'no JSON object'}`);
  }
}

const PLATFORMS = ['x', 'facebook', 'instagram'] as const;
const KINDS = ['message', 'comment', 'mention', 'review', 'storyReply', 'reaction'] as const;
const AUTHORS_BY_DIRECTION = {
  inbound: ['customer'],
  outbound: ['me', 'teammate', 'auto', 'unknown'],
} as const;
const DIRECTIONS = ['inbound', 'outbound'] as const;

/** Other systems number what they have. */
const name = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.minLength(1));

const message = v.object({
  conversation: name,
  platform: v.picklist(PLATFORMS),
  kind: v.picklist(KINDS),
  contact: name,
  direction: v.picklist(DIRECTIONS),
  author: v.string(),
  at: v.string(),
  text: v.nullish(v.string(), ''),
});

const resolution = v.object({
  conversation: name,
  platform: v.picklist(PLATFORMS),
  resolvedAt: v.string(),
});

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  platform: PLATFORMS,
  kind: KINDS,
  direction: DIRECTIONS,
};

/**
 * One line of an export of another system: a message, that a conversation was resolved, or both. Fields that are not
 * known are passed over.
 *
 * @param line its number, from 1
 * @param zone where times without an offset are meant
 * @returns the message before the resolution
 * @throws {PlainLineError} when it is neither
 */
export function readPlainLine(text: string, line: number, zone: string): PlainEntry[] {
  const value = parse(text, line);
  if (!('resolvedAt' in value)) return [readMessage(value, line, zone)];
  if (!('at' in value)) return [readResolution(value, line, zone)];
  const message = readMessage(value, line, zone);
  // Tables have a column for it, which stays empty until somebody resolves.
  return value.resolvedAt === null ? [message] : [message, readResolution(value, line, zone)];
}

function readMessage(value: object, line: number, zone: string): PlainEntry {
  const { author, at, ...fields } = check(message, value, line);
  return {
    type: 'message',
    line,
    ...fields,
    author: authorOf(author, fields.direction, line),
    at: momentIn(at, zone, line, 'at'),
  };
}

function readResolution(value: object, line: number, zone: string): PlainEntry {
  const { platform, conversation, resolvedAt } = check(resolution, value, line);
  return {
    type: 'resolution',
    platform,
    conversation,
    resolvedAt: momentIn(resolvedAt, zone, line, 'resolvedAt'),
  };
}

function parse(text: string, line: number): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    throw new PlainLineError(line);
  }
  throw new PlainLineError(line);
}

function check<Schema extends v.GenericSchema>(
  schema: Schema,
  value: object,
  line: number,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const field = String(result.issues[0].path?.[0]?.key ?? '');
  throw new PlainLineError(line, field, CHOICES[field]);
}

function authorOf(author: string, direction: 'inbound' | 'outbound', line: number): AuthorKind {
  const choices: readonly string[] = AUTHORS_BY_DIRECTION[direction];
  if (!choices.includes(author)) throw new PlainLineError(line, 'author', choices);
  if (author === 'auto') return 'automatic';
  return author === 'me' || author === 'teammate' || author === 'customer' ? author : 'unknown';
}

function momentIn(text: string, zone: string, line: number, field: string): number {
  const moment = readMoment(text, zone);
  if (moment === undefined) throw new PlainLineError(line, field);
  return moment;
}

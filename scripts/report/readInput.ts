import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { PlainEntry } from '../../lib/domain/plainMessage';
import { PlainLineError, readPlainLine } from '../../lib/storage/readPlainLine';

/** The file cannot be read as what it should be. The message says where and why. */
export class InputError extends Error {
  override readonly name = 'InputError' as const;
}

/**
 * What a file tells, in its own order. Kinds of files that are more than plain messages, such as backups, are told apart
 * here.
 *
 * @throws {InputError} when there is no such file, or naming the first lines that cannot be read
 */
export async function readInput(file: string, zone: string): Promise<PlainEntry[]> {
  const entries: PlainEntry[] = [];
  const faults: string[] = [];
  let line = 0;
  for await (const text of linesOf(file)) {
    line++;
    const content = line === 1 ? text.replace(/^\uFEFF/, '') : text;
    if (content.trim() === '') continue;
    try {
      entries.push(...readPlainLine(content, line, zone));
    } catch (error) {
      if (!(error instanceof PlainLineError)) throw error;
      faults.push(faultOf(error));
      if (faults.length === MOST_FAULTS) break;
    }
  }
  if (faults.length > 0) throw new InputError(`${file} cannot be read:\n${faults.join('\n')}`);
  return entries;
}

const MOST_FAULTS = 5;

async function* linesOf(file: string): AsyncGenerator<string> {
  const stream = createReadStream(file, 'utf8');
  try {
    yield* createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    throw new InputError(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  } finally {
    stream.destroy();
  }
}

function faultOf({ line, field, choices }: PlainLineError): string {
  if (field === undefined) return `line ${line} is no JSON object.`;
  if (choices !== undefined) return `line ${line}: "${field}" has to be one of ${choices.join(', ')}.`;
  if (field === 'at' || field === 'resolvedAt') {
    return `line ${line}: "${field}" has to be a date like 2026-03-02T09:00:00Z.`;
  }
  return `line ${line}: "${field}" has to be a text between quotation marks.`;
}

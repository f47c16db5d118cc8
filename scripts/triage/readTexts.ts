import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { LANGUAGES, type Language } from '../../lib/domain/vocabulary';

/** The file cannot be read as what it should be. The message says where and why. */
export class InputError extends Error {
  override readonly name = 'InputError' as const;
}

export interface GivenText {
  readonly text: string;
  readonly language?: Language;
}

const Line = v.object({
  text: v.string(),
  language: v.nullish(v.picklist([...LANGUAGES, 'unknown'])),
});

const FAULTS: Readonly<Record<string, string>> = {
  text: '"text" is missing or no text.',
  language: `"language" has to be one of ${LANGUAGES.join(', ')}, unknown.`,
};

/**
 * The texts of a file, in its order; empty lines are passed over.
 *
 * @throws {InputError} when there is no such file, or naming the line that cannot be read
 */
export async function* readTexts(file: string): AsyncGenerator<GivenText> {
  let number = 0;
  for await (const line of linesOf(file)) {
    number++;
    const content = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (content.trim() !== '') yield readLine(content, `${file}, line ${number}`);
  }
}

function readLine(content: string, place: string): GivenText {
  const { success, output, issues } = v.safeParse(Line, parse(content, place));
  if (!success) {
    throw new InputError(
      `${place}: ${FAULTS[v.getDotPath(issues[0]) ?? 'text'] ?? 'this is no JSON object.'}`,
    );
  }
  const { text, language } = output;
  return language === undefined || language === null || language === 'unknown'
    ? { text }
    : { text, language };
}

function parse(content: string, place: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new InputError(`${place} is no JSON object.`);
  }
}

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

import { BackupError } from './backupError';
import { LONGEST_LINE } from './format';

/** One line of a file, and how far the file is read. */
export interface FileLine {
  /** Without its end. */
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** Whether a line end stood behind it: the last line of a truncated file has none. */
  readonly isEnded: boolean;
}

/**
 * The lines of a file, packed by gzip or not, one after the other: however large it is, only a piece of it is in memory.
 *
 * @param onBytes told how many bytes of the file are read so far
 * @throws BackupError for what is not text, cannot be unpacked, or has a line that no table can hold
 */
export async function* readLines(file: Blob, onBytes?: (count: number) => void): AsyncGenerator<FileLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let number = 0;
  for await (const bytes of unpacked(file, onBytes)) {
    const parts = (rest + decode(decoder, bytes, number + 1)).split('\n');
    rest = parts.pop() ?? '';
    for (const text of parts) yield { text: withoutReturn(text), number: ++number, isEnded: true };
    if (rest.length > LONGEST_LINE) throw new BackupError(number === 0 ? 'foreign' : 'damaged', number + 1);
  }
  rest += decode(decoder, undefined, number + 1);
  if (rest !== '') yield { text: withoutReturn(rest), number: number + 1, isEnded: false };
}

const withoutReturn = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text);

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined, line: number): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    throw new BackupError(line <= 1 ? 'foreign' : 'damaged', line, 'UTF-8');
  }
}

async function* unpacked(file: Blob, onBytes?: (count: number) => void): AsyncGenerator<Uint8Array> {
  const isPacked = await startsAsGzip(file);
  let count = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(bytes, controller) {
        count += bytes.length;
        onBytes?.(count);
        controller.enqueue(bytes);
      },
    }),
  );
  const reader = (isPacked ? counted.pipeThrough(new DecompressionStream('gzip')) : counted).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        // Of a file that cannot be read at all the browser says so by an exception of its own.
        if (isPacked && !(error instanceof DOMException)) throw new BackupError('damaged', undefined, 'gzip');
        throw error;
      });
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function startsAsGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

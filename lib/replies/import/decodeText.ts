import { ImportError } from './importError';

/** In bytes. */
const LARGEST_FILE = 10_000_000;
/** Share of characters that no text holds, above which a file is taken for something else. */
const MOST_CONTROLS = 0.01;

/** In UTF-16 units: what is no text shows that early. */
const LOOKED_AT = 100_000;

/**
 * The text of a file in UTF-8, UTF-16 with a byte order mark, or Windows-1254 (what Turkish spreadsheets write).
 *
 * @throws ImportError `empty`, `tooLarge`, `binary`
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > LARGEST_FILE) throw new ImportError('tooLarge');
  const text = decode(bytes).replace(/^\ufeff/, '');
  if (text.trim() === '') throw new ImportError('empty');
  const beginning = text.slice(0, LOOKED_AT);
  const controls = beginning.match(/(?![\t\n\r\f\v])[\p{Cc}\ufffd]/gu)?.length ?? 0;
  if (controls > beginning.length * MOST_CONTROLS) throw new ImportError('binary');
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // UTF-8 does not happen by chance: what is not valid is in the older encoding.
    return new TextDecoder('windows-1254').decode(bytes);
  }
}

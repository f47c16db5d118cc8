/** What a file's first bytes say of its encoding; some programs save pages as UTF-16. */
const MARKS: readonly (readonly [encoding: string, ...mark: readonly number[]])[] = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** Text of a saved page: UTF-8 unless its first bytes tell otherwise. The mark itself is left out. */
export function decodePage(bytes: Uint8Array): string {
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte));
  return new TextDecoder(marked?.[0] ?? 'utf-8').decode(bytes);
}

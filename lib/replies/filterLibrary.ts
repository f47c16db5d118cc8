import type { CannedReply } from '../domain/cannedReply';
import { foldText } from '../domain/foldText';

/** What the list of the library is narrowed to. */
export interface LibraryFilter {
  readonly query: string;
  /** With the folders in it; `undefined` shows all. */
  readonly folder: string | undefined;
  readonly only: 'all' | 'favourites' | 'problems' | 'links';
}

/** Replies that fit, in their order. All words must be found, in any wording, its title, the shortcut, a tag or folder. */
export function filterLibrary(
  replies: readonly CannedReply[],
  { query, folder, only }: LibraryFilter,
  hasProblem: (reply: CannedReply) => boolean,
): CannedReply[] {
  const words = foldText(query.replace(/^\s*\//, ''))
    .split(/\s+/)
    .filter(Boolean);
  return replies.filter(
    (reply) =>
      (folder === undefined || isInFolder(reply, folder)) &&
      (only !== 'favourites' || reply.isFavourite) &&
      (only !== 'links' || reply.kind === 'link') &&
      (only !== 'problems' || hasProblem(reply)) &&
      (words.length === 0 || holdsAll(reply, words)),
  );
}

const isInFolder = ({ folder }: CannedReply, wanted: string): boolean =>
  folder === wanted || (wanted !== '' && folder.startsWith(`${wanted}/`));

function holdsAll({ shortcut, folder, tags, variants }: CannedReply, words: readonly string[]): boolean {
  const texts = variants.flatMap(({ title, body }) => [title, body]);
  const folded = foldText([shortcut, folder, ...tags, ...texts].join('\n'));
  return words.every((word) => folded.includes(word));
}

/** All folders that are named, and those they stand in, sorted. */
export function foldersOf(replies: readonly CannedReply[], language: string): string[] {
  const folders = new Set<string>();
  for (const { folder } of replies) {
    const names = folder === '' ? [] : folder.split('/');
    names.forEach((_, depth) => void folders.add(names.slice(0, depth + 1).join('/')));
  }
  return [...folders].sort(new Intl.Collator(language).compare);
}

import { type CannedReply, REPLY_LIMITS, variantKey } from '../domain/cannedReply';
import { foldText } from '../domain/foldText';

/** Why a reply cannot be saved, each told at its field. A template with a fault can be. */
export type ReplyFault =
  | 'shortcutMissing'
  | 'shortcutSpaces'
  | 'shortcutLong'
  | 'shortcutTaken'
  | 'titleLong'
  | 'bodyMissing'
  | 'bodyLong'
  | 'variantTwice'
  | 'folderLong'
  | 'tooManyTags';

/** The first thing that must be put right before saving; `undefined` when nothing must. */
export function replyFault(reply: CannedReply, others: readonly CannedReply[]): ReplyFault | undefined {
  const { shortcut, folder, tags, variants } = reply;
  const fold = (text: string) => text.toLowerCase();
  if (shortcut === '') return 'shortcutMissing';
  if (/[\s/]/.test(shortcut)) return 'shortcutSpaces';
  if (shortcut.length > REPLY_LIMITS.shortcut) return 'shortcutLong';
  if (others.some((other) => other.id !== reply.id && fold(other.shortcut) === fold(shortcut)))
    return 'shortcutTaken';
  if (variants.some(({ title }) => title.length > REPLY_LIMITS.title)) return 'titleLong';
  if (variants.length === 0 || variants.some(({ body }) => body.trim() === '')) return 'bodyMissing';
  if (variants.some(({ body }) => body.length > REPLY_LIMITS.body)) return 'bodyLong';
  if (new Set(variants.map(variantKey)).size < variants.length) return 'variantTwice';
  if (folder.length > REPLY_LIMITS.folder) return 'folderLong';
  if (tags.length > REPLY_LIMITS.tags || tags.some((tag) => tag.length > REPLY_LIMITS.tag))
    return 'tooManyTags';
  return undefined;
}

/** A reply as it is kept: without spaces around, a title where none was written, tags and folder parts each once. */
export const tidyReply = (reply: CannedReply): CannedReply => ({
  ...reply,
  shortcut: reply.shortcut.trim().replace(/^\//, ''),
  folder: tidyFolder(reply.folder),
  tags: [...new Set(reply.tags.map((tag) => tag.trim()).filter(Boolean))],
  scope: {
    platforms: reply.scope.platforms,
    accounts: [
      ...new Set(
        reply.scope.accounts.map((handle) => handle.trim().replace(/^@/, '').toLowerCase()).filter(Boolean),
      ),
    ],
  },
  variants: reply.variants.map((variant) => ({
    ...variant,
    title: variant.title.trim() || titleFrom(variant.body),
    body: variant.body.replaceAll(/\r\n?/g, '\n'),
  })),
});

export const tidyFolder = (folder: string): string =>
  folder
    .split('/')
    .map((name) => name.trim())
    .filter(Boolean)
    .join('/');

const LONGEST_MADE_TITLE = 60;

/** The beginning of a text, without template code. */
export function titleFrom(body: string): string {
  const plain = body
    .replaceAll(/\{\{.*?\}\}|\{%.*?%\}/gs, '…')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/…(?: ?…)+/g, '…')
    .trim();
  return plain.length <= LONGEST_MADE_TITLE ? plain : `${plain.slice(0, LONGEST_MADE_TITLE - 1).trimEnd()}…`;
}

/**
 * A shortcut made of a title, that nobody has yet: "Order late?" is `order-late`, then `order-late-2`.
 *
 * @param tried up to which number others were tried before; for those who make many
 */
export function freeShortcut(
  wanted: string,
  isTaken: (shortcut: string) => boolean,
  tried = new Map<string, number>(),
): string {
  const base =
    foldText(wanted)
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, REPLY_LIMITS.shortcut - 6)
      .replaceAll(/^-+|-+$/g, '') || 'reply';
  for (let count = tried.get(base) ?? 1; ; count += 1) {
    const shortcut = count === 1 ? base : `${base}-${count}`;
    tried.set(base, count);
    if (!isTaken(shortcut)) return shortcut;
  }
}

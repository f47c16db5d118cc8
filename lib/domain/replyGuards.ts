import { REPLY_LIMITS } from './cannedReply';
import { withoutLeadingHandles } from './leadingHandles';
import { findPersonalData, type PersonalKind } from './personalData';
import { type ReplyLength, type ReplySurface, replyLength } from './replyLength';

export const GUARDS = ['length', 'personalData', 'unedited', 'placeholder', 'shortcut'] as const;
/** What is looked at before the human sends; each can be switched off. */
export type Guard = (typeof GUARDS)[number];

/** What is to be said before a text is sent. It warns and never blocks. */
export type ReplyWarning =
  | { readonly guard: 'length'; readonly length: ReplyLength }
  /** In public: better answered privately. */
  | { readonly guard: 'personalData'; readonly kinds: readonly PersonalKind[] }
  /** Exactly what was inserted: a sentence of one's own would do good. */
  | { readonly guard: 'unedited' }
  /** Something that was to be replaced. */
  | { readonly guard: 'placeholder'; readonly text: string }
  /** The beginning of a reply that was never inserted. */
  | { readonly guard: 'shortcut'; readonly text: string };

export interface GuardedDraft {
  /** As it stands in the composer. */
  readonly text: string;
  readonly surface: ReplySurface;
  /** What was inserted into this composer, if anything was. */
  readonly inserted?: string;
  /** Whether the library has a shortcut; without it only what a text begins with can be taken for one. */
  readonly isShortcut?: (word: string) => boolean;
  readonly isOff?: (guard: Guard) => boolean;
}

/** `[name]`, `{{ name }}`, `{% tag %}`, `<name>`, `___`, `XXX`: what people leave to be filled in. */
const PLACEHOLDER =
  /\{\{[^}]*(?:\}\}?)?|\{%[^%]*(?:%\}?)?|\[[\p{L}][\p{L}\p{N} _-]{0,30}\](?!\()|<[\p{L}][\p{L} _-]{0,30}>|_{3,}|\bX{3,}\b/u;
/** A "/" that begins a word, as the list is opened by; paths, addresses, "and/or" and "24/7" hold none. */
const SLASH_WORD = /(?<!\S)\/([^\s/]+?)[.,;:!?)…]*(?!\S)/gu;
const LOOKS_LIKE_SHORTCUT = /^\p{L}[\p{L}\p{N}_-]{1,39}$/u;

/** Everything that is to be said of a draft, the weightiest first. */
export function guardDraft(draft: GuardedDraft): ReplyWarning[] {
  const warnings: ReplyWarning[] = [
    ...lengthWarning(draft),
    ...personalWarning(draft),
    ...placeholderWarning(draft),
    ...shortcutWarning(draft),
    ...uneditedWarning(draft),
  ];
  return warnings.filter(({ guard }) => !draft.isOff?.(guard));
}

function lengthWarning({ text, surface }: GuardedDraft): ReplyWarning[] {
  const length = replyLength(text, surface);
  return length.isTooLong ? [{ guard: 'length', length }] : [];
}

function placeholderWarning({ text }: GuardedDraft): ReplyWarning[] {
  const found = PLACEHOLDER.exec(text);
  return found ? [{ guard: 'placeholder', text: found[0] }] : [];
}

/** What stands behind each "/" that begins a word of a text: perhaps the shortcut of a reply. */
export const slashWords = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(SLASH_WORD)].flatMap(([, word]) => word ?? []))].filter(
    (word) => word.length <= REPLY_LIMITS.shortcut,
  );

/** Known shortcuts anywhere; what a text begins with even if it is mistyped, since nobody begins a reply with a "/". */
function shortcutWarning({ text, isShortcut }: GuardedDraft): ReplyWarning[] {
  const [first] = slashWords(/^\/\S+/.exec(withoutLeadingHandles(text).trimStart())?.[0] ?? '');
  const found = slashWords(text).find(
    (word) => (word === first && LOOKS_LIKE_SHORTCUT.test(word)) || isShortcut?.(word),
  );
  return found === undefined ? [] : [{ guard: 'shortcut', text: `/${found}` }];
}

function personalWarning({ text, surface }: GuardedDraft): ReplyWarning[] {
  if (surface.endsWith('/message')) return [];
  const kinds = [...new Set(findPersonalData(text).map(({ kind }) => kind))];
  return kinds.length > 0 ? [{ guard: 'personalData', kinds }] : [];
}

function uneditedWarning({ text, inserted }: GuardedDraft): ReplyWarning[] {
  const plain = (written: string) => written.replaceAll(/\s+/g, ' ').trim();
  return inserted !== undefined && plain(text) === plain(inserted) ? [{ guard: 'unedited' }] : [];
}

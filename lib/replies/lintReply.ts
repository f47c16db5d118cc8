import {
  type CannedReply,
  type CannedReplyVariant,
  type ReplyUsage,
  variantKey,
} from '../domain/cannedReply';
import { type ReplySurface, replyLength } from '../domain/replyLength';
import { LANGUAGES, type Language, type Platform } from '../domain/vocabulary';
import { checkTemplate, SAMPLE_CONTEXT, SAMPLE_ENVIRONMENT } from './checkTemplate';
import { fillIn } from './renderReply';
import { withoutStops } from './replyStops';
import { TemplateError, type TemplateFault } from './templateError';

/** What could be better about a reply; only the first makes it unfit to be offered. */
export type ReplyLint =
  | { readonly type: 'invalid'; readonly variant: string; readonly fault: TemplateFault }
  | { readonly type: 'unknownVariable'; readonly variant: string; readonly name: string }
  | { readonly type: 'tooLong'; readonly variant: string; readonly surface: ReplySurface }
  | { readonly type: 'missingLanguage'; readonly language: Language }
  | { readonly type: 'sameShortcut' }
  | { readonly type: 'neverUsed' };

/** What is known of the library that a reply stands in. */
export interface LibraryFacts {
  /** Languages that a good part of the replies are written in. */
  readonly languages: readonly Language[];
  /** Shortcuts that more than one reply has, in lower case. */
  readonly doubleShortcuts: ReadonlySet<string>;
  readonly usages: ReadonlyMap<string, ReplyUsage>;
  /** Only once some were used does it say something that another never was. */
  readonly isInUse: boolean;
  findByShortcut(shortcut: string): CannedReply | undefined;
}

const USES_UNTIL_IN_USE = 50;
/** Of all replies; what fewer are written in is an exception. */
const COMMON_SHARE = 1 / 3;

export function libraryFacts(
  replies: readonly CannedReply[],
  usages: ReadonlyMap<string, ReplyUsage>,
): LibraryFacts {
  const byShortcut = new Map<string, CannedReply>();
  const doubleShortcuts = new Set<string>();
  for (const reply of replies) {
    const shortcut = reply.shortcut.toLowerCase();
    if (byShortcut.has(shortcut)) doubleShortcuts.add(shortcut);
    else byShortcut.set(shortcut, reply);
  }
  const writtenIn = (language: Language) =>
    replies.filter(({ variants }) => variants.some((variant) => variant.language === language)).length;
  const uses = [...usages.values()].reduce((sum, { insertedCount }) => sum + insertedCount, 0);
  return {
    languages: LANGUAGES.filter((language) => writtenIn(language) > replies.length * COMMON_SHARE),
    doubleShortcuts,
    usages,
    isInUse: uses >= USES_UNTIL_IN_USE,
    findByShortcut: (shortcut) => byShortcut.get(shortcut.toLowerCase()),
  };
}

/** The weightiest first. */
export function lintReply(reply: CannedReply, facts: LibraryFacts): ReplyLint[] {
  const lints: ReplyLint[] = reply.variants.flatMap((variant) => lintVariant(reply, variant, facts));
  if (facts.doubleShortcuts.has(reply.shortcut.toLowerCase())) lints.push({ type: 'sameShortcut' });
  for (const language of facts.languages) {
    const isWritten = reply.variants.some((variant) => variant.language === language);
    if (!isWritten) lints.push({ type: 'missingLanguage', language });
  }
  if (facts.isInUse && !facts.usages.has(reply.id)) lints.push({ type: 'neverUsed' });
  return lints.sort((one, other) => Number(other.type === 'invalid') - Number(one.type === 'invalid'));
}

function lintVariant(reply: CannedReply, wording: CannedReplyVariant, facts: LibraryFacts): ReplyLint[] {
  const variant = variantKey(wording);
  const bodyOf = (shortcut: string) => {
    const variants = facts.findByShortcut(shortcut)?.variants ?? [];
    return (variants.find(({ language }) => language === wording.language) ?? variants[0])?.body;
  };
  const { fault, unknownVariables } = checkTemplate(wording.body, bodyOf);
  if (fault) return [{ type: 'invalid', variant, fault }];
  return [
    ...unknownVariables.map((name) => ({ type: 'unknownVariable', variant, name }) as const),
    ...surfacesOf(reply, wording)
      .filter((surface) => replyLength(sampleText(wording, facts), surface).isTooLong)
      .map((surface) => ({ type: 'tooLong', variant, surface }) as const),
  ];
}

/** What a wording says to a customer of whom everything is known; with `[label]` for what is asked. */
function sampleText(wording: CannedReplyVariant, facts: LibraryFacts): string {
  const asked = { context: SAMPLE_CONTEXT, values: {} };
  try {
    return withoutStops(fillIn(wording, asked, SAMPLE_ENVIRONMENT, facts.findByShortcut).text).trim();
  } catch (error) {
    if (error instanceof TemplateError) return '';
    throw error;
  }
}

/** Where a wording may go: public reply boxes where it is for all, as they take the least. */
function surfacesOf({ scope }: CannedReply, { platform }: CannedReplyVariant): readonly ReplySurface[] {
  const platforms: readonly Platform[] = platform === undefined ? scope.platforms : [platform];
  return platforms.length === 0
    ? ['x/post', 'instagram/message']
    : platforms.map((each): ReplySurface => (each === 'instagram' ? 'instagram/message' : `${each}/post`));
}

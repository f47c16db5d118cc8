import type { Stream } from '../streams/stream';
import type { OwnWord } from './ownWords';
import type { Rule } from './rules/rule';

/** What a person can change of how texts are read and what follows from them. Whatever has an unknown id is added. */
export type TriageChange =
  /** In its place, or below all others. */
  | { readonly type: 'ruleSaved'; readonly rule: Rule }
  | { readonly type: 'ruleRemoved'; readonly ruleId: string }
  /** So many places up, or down where it is below 0; no farther than there are places. */
  | { readonly type: 'ruleMoved'; readonly ruleId: string; readonly up: number }
  | { readonly type: 'streamSaved'; readonly stream: Stream }
  | { readonly type: 'streamRemoved'; readonly streamId: string }
  /** All of them, in place of those there were. */
  | { readonly type: 'wordsSet'; readonly words: readonly OwnWord[] };

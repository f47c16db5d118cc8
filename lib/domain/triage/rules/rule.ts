import type { Language, MessageKind, Platform, Priority, TagId } from '../../vocabulary';
import type { DetectedLanguage } from '../detectLanguage';
import type { Sound } from '../textScore';

/** When a rule holds. Words and wildcards only: no expression that could run for ever. */
export type Condition =
  | { readonly type: 'all'; readonly of: readonly Condition[] }
  | { readonly type: 'any'; readonly of: readonly Condition[] }
  | { readonly type: 'not'; readonly of: Condition }
  /**
   * One of these stands in the text: words as they are written, folded like everything; `*` stands for any letters of a word;
   * several words have to follow each other.
   */
  | { readonly type: 'words'; readonly words: readonly string[] }
  /** One of the names that the user wrote down as their own, see `OwnWord`; also as a handle or a tag. */
  | { readonly type: 'brand' }
  | { readonly type: 'sound'; readonly sound: Sound }
  | { readonly type: 'question' }
  | { readonly type: 'platform'; readonly platforms: readonly Platform[] }
  | { readonly type: 'kind'; readonly kinds: readonly MessageKind[] }
  | { readonly type: 'language'; readonly languages: readonly DetectedLanguage[] }
  /** One of these tags stands on the conversation, or on another one of the same contact. */
  | { readonly type: 'contactTag'; readonly tagIds: readonly TagId[] }
  /** By the business's own clock: from, included, to, excluded, in minutes after midnight; past midnight where `to` is smaller. */
  | {
      readonly type: 'time';
      readonly from: number;
      readonly to: number;
      /** 1 Monday to 7 Sunday; absent: every day. */
      readonly weekdays?: readonly number[];
    };

export type RuleAction =
  | { readonly type: 'suggestTag'; readonly tagId: TagId }
  /** Without asking: only because the user's own rule says so. */
  | { readonly type: 'applyTag'; readonly tagId: TagId }
  | { readonly type: 'setPriority'; readonly priority: Priority };

/** A rule of the user's. Rules stand in an order; the first one wins where two contradict each other. */
export interface Rule {
  readonly id: string;
  readonly name: string;
  readonly isOn: boolean;
  readonly when: Condition;
  readonly then: readonly RuleAction[];
}

export interface TimeOfWeek {
  /** Minutes after midnight. */
  readonly minuteOfDay: number;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
}

/** What a rule is held against. */
export interface RuleFacts {
  readonly text: string;
  readonly sound: Sound;
  readonly isQuestion: boolean;
  readonly language: Language | 'unknown';
  readonly platform: Platform;
  readonly kind: MessageKind;
  readonly contactTagIds: readonly TagId[];
  /** When it was written, by the business's own clock; absent where that is known too roughly. */
  readonly time?: TimeOfWeek;
}

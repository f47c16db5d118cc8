import type { ConversationSummary } from '../../lib/domain/conversation';
import type { Tag } from '../../lib/domain/event';
import type { SnoozeTimes } from '../../lib/domain/snoozeTimes';
import type { SuggestedTag } from '../../lib/domain/triage/suggestedTag';
import type { EpochMs } from '../../lib/domain/units';
import type { Language, Priority, TagId } from '../../lib/domain/vocabulary';
import type { Formats } from '../../lib/i18n/format';

/** What can be chosen in the tag field: a tag that is not set yet, perhaps suggested, or a new one of this name. */
export type TagOption =
  | { readonly tag: Tag; readonly suggested?: SuggestedTag }
  | { readonly newName: string };

export interface TagPickerView {
  readonly query: string;
  /** Those that are suggested first. */
  readonly options: readonly TagOption[];
  /** How many more there are, to be found by typing. */
  readonly more: number;
  /** What was just done to the tags. */
  readonly told: TagTold | undefined;
  /** An archived tag has exactly the name that was typed. */
  readonly archived: string | undefined;
  /** How tags are to be named; may be empty. */
  readonly convention: string;
  /** Undefined while none is marked: Enter then chooses nothing. */
  readonly activeIndex: number | undefined;
}

/** A tag took the place of others, which its group does not allow beside it; or it is not suggested any more. */
export type TagTold =
  | { readonly type: 'replaced'; readonly name: string; readonly former: readonly string[] }
  | { readonly type: 'declined'; readonly name: string };

export interface NoteView {
  /** What stands in the field so far. */
  readonly text: string;
}

export interface SnoozeView {
  readonly times: SnoozeTimes;
  /** What stands in the field for any moment, as a `datetime-local` field writes it. */
  readonly moment: string;
  /** It was chosen, and is no moment that is still to come. */
  readonly isPast: boolean;
}

/** Told the elements that another script draws into; they must stay the same functions. */
export interface SlotRefs {
  /** In the first line: what matters when nothing else is shown. */
  readonly marks: (element: HTMLElement | null) => void;
  /** Among the buttons. */
  readonly menu: (element: HTMLElement | null) => void;
  /** Below them. */
  readonly lines: (element: HTMLElement | null) => void;
}

export interface BarProps {
  readonly conversation: ConversationSummary;
  /** Those of the conversation. */
  readonly tags: readonly Tag[];
  readonly now: EpochMs;
  readonly language: Language;
  /** Of that language: how waits and moments are written. */
  readonly formats: Pick<Formats, 'wait' | 'waitLong' | 'moment'>;
  readonly isCollapsed: boolean;
  /** Undefined while it is closed. */
  readonly tagPicker: TagPickerView | undefined;
  /** Undefined while nobody writes it. */
  readonly noteEditor: NoteView | undefined;
  /** Undefined while it is closed. */
  readonly snoozeMenu: SnoozeView | undefined;
  /** Undefined: the points decide again. */
  readonly onPriority: (priority: Priority | undefined) => void;
  readonly onRemoveTag: (tagId: TagId) => void;
  readonly onOpenTags: () => void;
  readonly onChooseTag: (index: number) => void;
  readonly onPointTag: (index: number) => void;
  /** A suggestion does not fit. */
  readonly onDeclineTag: (index: number) => void;
  readonly onOpenNote: () => void;
  readonly onToggleSnooze: () => void;
  readonly onSnooze: (until: EpochMs) => void;
  readonly onSnoozeMoment: () => void;
  readonly onWake: () => void;
  readonly onResolve: () => void;
  readonly onReopen: () => void;
  readonly onReplies: () => void;
  readonly slots: SlotRefs;
  readonly onCollapse: (isCollapsed: boolean) => void;
}

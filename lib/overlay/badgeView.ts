import type { ConversationSummary } from '../domain/conversation';
import type { Tag } from '../domain/event';
import { isSnoozed } from '../domain/snooze';
import type { EpochMs } from '../domain/units';
import type { Language, Priority, TagId } from '../domain/vocabulary';
import { badgeTexts } from '../i18n/catalogues/overlay/badge';
import type { Formats } from '../i18n/format';

export type BadgeState = 'waiting' | 'notWaiting' | 'resolved' | 'snoozed';

/** All that a badge shows, as plain values. */
export interface BadgeView {
  readonly language: Language;
  readonly state: BadgeState;
  /** How long the wait is, or until when it is snoozed; empty when nobody waits. */
  readonly wait: string;
  readonly priority: Priority;
  /** It stands among the requests, where it is found late. */
  readonly isRequest: boolean;
  readonly tags: readonly Tag[];
  readonly hiddenTagCount: number;
  /** The whole badge as one sentence per fact, for those who hear it. */
  readonly label: string;
}

/** More would push the author's name out of narrow columns. */
const SHOWN_TAGS = 2;
const SHOWN_TAGS_IN_ROWS = 1;

const PRIORITY_TEXTS = {
  low: 'priorityLow',
  medium: 'priorityMedium',
  high: 'priorityHigh',
  urgent: 'priorityUrgent',
} as const satisfies Partial<Record<Priority, string>>;

/**
 * What the badge of a conversation shows at the moment `now`. A wait known only roughly bears a "~".
 *
 * @param isRow it stands at a mere entry of a list, which tells too little to say that nobody waits
 */
export function badgeView(
  conversation: ConversationSummary,
  tagsById: ReadonlyMap<TagId, Tag>,
  formats: Formats,
  now: EpochMs,
  isRow = false,
): BadgeView {
  const { waitingSince, snoozedUntil = 0, isApproximate, isRequest = false } = conversation;
  const priority = shownPriority(conversation);
  const texts = badgeTexts[formats.language];
  const shownCount = isRow ? SHOWN_TAGS_IN_ROWS : SHOWN_TAGS;
  const tags = conversation.tagIds.map((id) => tagsById.get(id)).filter((tag) => tag !== undefined);

  const state = stateOf(conversation, now);
  const time = now - (waitingSince ?? now);
  const waiting = isApproximate ? texts.waitingAbout : texts.waiting;
  const until = state === 'snoozed' ? formats.moment(snoozedUntil, now) : '';
  const sentences = [
    state === 'snoozed' ? texts.snoozedUntil(until) : '',
    waitingSince !== undefined ? waiting(formats.waitLong(time)) : '',
    state === 'resolved' || (state === 'notWaiting' && !isRow) ? texts[state] : '',
    isRequest ? texts.request : '',
    priority === 'none' ? '' : texts[PRIORITY_TEXTS[priority]],
    tags.length === 0 ? '' : texts.tags(formats.list(tags.map(({ name }) => name))),
  ];
  return {
    language: formats.language,
    state,
    wait: state === 'waiting' ? `${isApproximate ? '~' : ''}${formats.wait(time)}` : until,
    priority,
    isRequest,
    tags: tags.slice(0, shownCount),
    hiddenTagCount: Math.max(0, tags.length - shownCount),
    label: sentences.filter((sentence) => sentence !== '').join('. '),
  };
}

/** Low is what most have: a mark on each of them would say nothing. */
const shownPriority = ({ priority, isPriorityByHand }: ConversationSummary): Priority =>
  priority === 'low' && isPriorityByHand !== true ? 'none' : priority;

function stateOf(conversation: ConversationSummary, now: EpochMs): BadgeState {
  if (isSnoozed(conversation, now)) return 'snoozed';
  if (conversation.waitingSince !== undefined) return 'waiting';
  return conversation.isResolved ? 'resolved' : 'notWaiting';
}

/** Whether a badge would say nothing but that nobody is known to wait. */
export const isSilent = ({ state, priority, tags }: BadgeView): boolean =>
  state === 'notWaiting' && priority === 'none' && tags.length === 0;

/** Whether both would be drawn alike. */
export const isSameView = (one: BadgeView, other: BadgeView): boolean =>
  one.label === other.label &&
  one.wait === other.wait &&
  one.state === other.state &&
  one.priority === other.priority &&
  one.language === other.language &&
  one.tags.length === other.tags.length &&
  one.tags.every((tag, index) => tag === other.tags[index]);

export interface ViewMemory {
  readonly viewOf: typeof badgeView;
  /** To be called after each drawing: forgets what was not asked for in a long while. */
  forgetUnused(): void;
}

/** More than any page shows at once, so that scrolling back makes nothing anew. */
const MOST_VIEWS = 200;

interface RememberedView {
  readonly inputs: readonly unknown[];
  readonly view: BadgeView;
}

/**
 * Remembers the last view of each conversation that is shown. Badges are looked at with every reading, many times a
 * second, and their texts are dear to make.
 */
export function createViewMemory(): ViewMemory {
  let before: ReadonlyMap<ConversationSummary, RememberedView> = new Map();
  let views = new Map<ConversationSummary, RememberedView>();

  return {
    viewOf(conversation, ...inputs) {
      const known = views.get(conversation) ?? before.get(conversation);
      const isSame = known?.inputs.every((input, index) => input === inputs[index]);
      const remembered = known && isSame ? known : { inputs, view: badgeView(conversation, ...inputs) };
      views.set(conversation, remembered);
      return remembered.view;
    },
    forgetUnused() {
      const isNothingShown = views.size === 0;
      if (!isNothingShown && views.size < MOST_VIEWS) return;
      before = views;
      views = new Map();
    },
  };
}

import { effect, signal } from '@preact/signals-core';
import type { Capture } from '../domain/capture';
import type { EpochMs } from '../domain/units';
import type { MessageId } from '../domain/vocabulary';
import type { MessageAnchor, Reading, RowAnchor } from '../platforms/adapter';
import { type Badge, createBadgeMaker } from './badge';
import { badgeCss } from './badgeStyle';
import { type BadgeView, createViewMemory, isSilent } from './badgeView';
import type { OverlayParts } from './parts';
import { createRestoreLimit } from './restoreLimit';
import { createStyleSheet } from './shadowHost';

/** Where a badge goes: a message addressed to us, or an entry of a list of private conversations. */
export type BadgeAnchor = MessageAnchor | RowAnchor;

interface Slot {
  readonly badge: Badge;
  /** Of the message or thread: rows are used again for others. */
  readonly key: string;
}

interface BadgesOptions
  extends Pick<OverlayParts, 'baseStyles' | 'mirror' | 'setup' | 'formats' | 'clock' | 'signal'> {
  /** The page keeps throwing the badge out of this place; it is not drawn there any more. */
  readonly onGivenUp: (anchor: BadgeAnchor) => void;
}

export interface Badges {
  /** Brings the badges in line with what was read: one at every message addressed to us, and at every row
   * that there is something to say about; none elsewhere. */
  reconcile(reading: Reading): void;
}

/** Badges taken off the page and kept for the next row: scrolling makes and drops many. */
const LARGEST_POOL = 40;

export function createBadges(options: BadgesOptions): Badges {
  const { baseStyles, mirror, setup, formats, clock, signal: until, onGivenUp } = options;
  const makeBadge = createBadgeMaker([...baseStyles, createStyleSheet(badgeCss)]);
  const restores = createRestoreLimit();
  const anchors = signal<readonly BadgeAnchor[]>([]);
  const views = createViewMemory();
  const pool: Badge[] = [];
  let slots: ReadonlyMap<HTMLElement, Slot> = new Map();

  /** Looks each signal up once and not for every row: hearing of a signal's changes costs more than its value. */
  const viewer = () => {
    const [conversations, placements, threads] = [
      mirror.conversations.value,
      mirror.placements.value,
      mirror.threads.value,
    ];
    const [tagsById, wording] = [setup.tagsById.value, formats.value];
    let now: EpochMs | undefined;

    return (anchor: BadgeAnchor): BadgeView | undefined => {
      const isRow = 'threadId' in anchor;
      const id = isRow ? threads.get(anchor.threadId) : placements.get(anchor.messageId);
      const conversation = id === undefined ? undefined : conversations.get(id);
      if (conversation === undefined) return undefined;
      // Without a moment to show there is nothing to tick for.
      const ticks = conversation.waitingSince !== undefined || conversation.snoozedUntil !== undefined;
      if (ticks) now ??= clock.now.value;
      const view = views.viewOf(conversation, tagsById, wording, ticks && now !== undefined ? now : 0, isRow);
      return isRow && isSilent(view) ? undefined : view;
    };
  };

  const release = ({ badge }: Slot) => {
    badge.element.remove();
    if (pool.length < LARGEST_POOL) pool.push(badge);
  };

  const place = (anchor: BadgeAnchor): Slot | undefined => {
    const { badgeHost } = anchor;
    const key = keyOf(anchor);
    const slot = slots.get(badgeHost);
    if (slot?.badge.element.parentNode === badgeHost) return { badge: slot.badge, key };
    if (slot?.key === key && !restores.allows(key, Date.now())) {
      onGivenUp(anchor);
      return undefined;
    }
    const badge = slot?.badge ?? pool.pop() ?? makeBadge();
    return { badge, key };
  };

  const draw = () => {
    const next = new Map<HTMLElement, Slot>();
    const viewAt = viewer();
    for (const anchor of anchors.value) {
      const view = viewAt(anchor);
      if (view === undefined || restores.hasGivenUp(keyOf(anchor))) continue;
      const slot = place(anchor);
      if (slot === undefined) continue;
      slot.badge.show(view);
      const { element } = slot.badge;
      if (element.parentNode !== anchor.badgeHost) {
        element.toggleAttribute('data-narrow', 'threadId' in anchor);
        anchor.badgeHost.append(element);
      }
      next.set(anchor.badgeHost, slot);
    }
    for (const [badgeHost, slot] of slots) if (!next.has(badgeHost)) release(slot);
    slots = next;
    views.forgetUnused();
  };

  const stop = effect(() => draw());
  until.addEventListener(
    'abort',
    () => {
      stop();
      for (const slot of slots.values()) slot.badge.element.remove();
    },
    { once: true },
  );

  return {
    reconcile({ anchors: { messages, rows }, capture }) {
      const inbound = inboundIds(capture);
      // A new list each time: also what the page threw out meanwhile is put back.
      anchors.value = [...messages.filter(({ messageId }) => inbound.has(messageId)), ...rows];
    },
  };
}

const keyOf = (anchor: BadgeAnchor): string => ('threadId' in anchor ? anchor.threadId : anchor.messageId);

function inboundIds({ conversations }: Capture): ReadonlySet<MessageId> {
  const ids = new Set<MessageId>();
  for (const { messages } of conversations) {
    for (const { id, direction } of messages) if (id !== undefined && direction === 'inbound') ids.add(id);
  }
  return ids;
}

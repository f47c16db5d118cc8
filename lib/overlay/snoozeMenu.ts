import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { SnoozeView } from '../../components/bar/barView';
import type { ConversationSummary } from '../domain/conversation';
import { type EpochMs, HOUR } from '../domain/units';
import type { OverlayParts } from './parts';
import { fromFieldMoment, snoozeTimes, toFieldMoment } from './snoozeTimes';

/** Putting a conversation off until a moment, in the bar. Its clock goes on meanwhile. */
export interface SnoozeMenu {
  readonly view: ReadonlySignal<SnoozeView | undefined>;
  toggle(): void;
  choose(until: EpochMs): void;
  /** What stands in the field for any moment. */
  setMoment(value: string): void;
  chooseMoment(): void;
  wake(): void;
}

export function createSnoozeMenu(
  { openPanel, act, clock }: Pick<OverlayParts, 'openPanel' | 'act' | 'clock'>,
  conversation: ReadonlySignal<ConversationSummary | undefined>,
): SnoozeMenu {
  const moment = signal('');
  const isPast = signal(false);

  const close = () => {
    if (openPanel.peek() === 'snooze') openPanel.value = undefined;
  };
  const choose = (until: EpochMs) => {
    const conversationId = conversation.peek()?.id;
    if (conversationId !== undefined) act({ type: 'snoozed', conversationId, until });
    close();
  };

  return {
    view: computed(() =>
      openPanel.value === 'snooze' && conversation.value
        ? { times: snoozeTimes(clock.now.value), moment: moment.value, isPast: isPast.value }
        : undefined,
    ),
    toggle: () =>
      batch(() => {
        const next = new Date(Date.now() + HOUR).setMinutes(60, 0, 0);
        moment.value = toFieldMoment(next);
        isPast.value = false;
        openPanel.value = openPanel.peek() === 'snooze' ? undefined : 'snooze';
      }),
    choose,
    setMoment: (value) =>
      batch(() => {
        moment.value = value;
        isPast.value = false;
      }),
    chooseMoment() {
      const until = fromFieldMoment(moment.peek());
      isPast.value = until === undefined || until <= Date.now();
      if (until !== undefined && !isPast.peek()) choose(until);
    },
    wake() {
      const conversationId = conversation.peek()?.id;
      if (conversationId !== undefined) act({ type: 'unsnoozed', conversationId });
      close();
    },
  };
}

import { batch, computed, type ReadonlySignal } from '@preact/signals';
import type { SnoozeView } from '../../components/bar/barView';
import type { ConversationSummary } from '../domain/conversation';
import { snoozeTimes } from '../domain/snoozeTimes';
import type { EpochMs } from '../domain/units';
import { createMomentField } from './momentField';
import type { OverlayParts } from './parts';

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
  const field = createMomentField();

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
        ? { times: snoozeTimes(clock.now.value), moment: field.value.value, isPast: field.isPast.value }
        : undefined,
    ),
    toggle: () =>
      batch(() => {
        field.reset();
        openPanel.value = openPanel.peek() === 'snooze' ? undefined : 'snooze';
      }),
    choose,
    setMoment: field.set,
    chooseMoment() {
      const until = field.choose();
      if (until !== undefined) choose(until);
    },
    wake() {
      const conversationId = conversation.peek()?.id;
      if (conversationId !== undefined) act({ type: 'unsnoozed', conversationId });
      close();
    },
  };
}

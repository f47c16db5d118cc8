import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ActionsView } from '../../../components/bar/actions/actionsView';
import type { ConversationSummary } from '../../domain/conversation';
import { snoozeTimes } from '../../domain/snoozeTimes';
import type { EpochMs } from '../../domain/units';
import { createMomentField } from '../momentField';
import type { OverlayParts } from '../parts';

type Step = ActionsView['step'];

/** The menu of what is done more rarely in the bar. */
export interface ActionsMenu {
  readonly view: ReadonlySignal<ActionsView | undefined>;
  toggle(): void;
  close(): void;
  go(step: Exclude<Step, 'choices'>): void;
  /** Takes in what was typed into the field of this name. */
  type(name: string, value: string): void;
  /** Enter was pressed in a field. */
  submit(): void;
  handOver(): void;
  promise(dueAt: EpochMs): void;
  promiseMoment(): void;
}

export function createActionsMenu(
  { openPanel, act, clock, setup }: Pick<OverlayParts, 'openPanel' | 'act' | 'clock' | 'setup'>,
  conversation: ReadonlySignal<ConversationSummary | undefined>,
): ActionsMenu {
  const step = signal<Step>('choices');
  const to = signal('');
  const note = signal('');
  const isBlank = signal(false);
  const field = createMomentField();

  const close = () => {
    if (openPanel.peek() === 'actions') openPanel.value = undefined;
  };
  const handOver = () => {
    const name = to.peek().trim();
    const conversationId = conversation.peek()?.id;
    isBlank.value = name === '';
    if (isBlank.peek() || conversationId === undefined) return;
    const agent = setup.agents.peek().find((each) => each.name === name);
    const told = note.peek().trim();
    act({
      type: 'handedOver',
      conversationId,
      to: name,
      ...(agent === undefined ? {} : { toAgentId: agent.id }),
      ...(told === '' ? {} : { note: told }),
    });
    close();
  };
  const promise = (dueAt: EpochMs) => {
    const conversationId = conversation.peek()?.id;
    if (conversationId !== undefined) act({ type: 'promised', conversationId, dueAt });
    close();
  };
  const promiseMoment = () => {
    const dueAt = field.choose();
    if (dueAt !== undefined) promise(dueAt);
  };

  return {
    view: computed((): ActionsView | undefined => {
      if (openPanel.value !== 'actions' || conversation.value === undefined) return undefined;
      switch (step.value) {
        case 'handOver':
          return { step: 'handOver', to: to.value, note: note.value, isBlank: isBlank.value };
        case 'promise': {
          const [moment, isPast] = [field.value.value, field.isPast.value];
          return { step: 'promise', times: snoozeTimes(clock.now.value), moment, isPast };
        }
        default:
          return { step: 'choices' };
      }
    }),
    toggle: () =>
      batch(() => {
        step.value = 'choices';
        openPanel.value = openPanel.peek() === 'actions' ? undefined : 'actions';
      }),
    close,
    go: (next) =>
      batch(() => {
        for (const typed of [to, note]) typed.value = '';
        isBlank.value = false;
        field.reset();
        step.value = next;
      }),
    type(name, value) {
      if (name === 'to') {
        to.value = value;
        isBlank.value = false;
      } else if (name === 'moment') field.set(value);
      else note.value = value;
    },
    submit: () => (step.peek() === 'promise' ? promiseMoment() : handOver()),
    handOver,
    promise,
    promiseMoment,
  };
}

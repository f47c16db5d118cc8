import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { CaseView } from '../../domain/caseView';
import type { ConversationSummary } from '../../domain/conversation';
import type { OverlayParts } from '../parts';

/**
 * How the case in the bar stands. Asked for anew whenever its conversation changes, as every act changes it.
 *
 * @returns undefined until it is known, and while no bar is shown
 */
export function createFoundCase(
  { send, signal: until }: Pick<OverlayParts, 'send' | 'signal'>,
  conversation: ReadonlySignal<ConversationSummary | undefined>,
): ReadonlySignal<CaseView | undefined> {
  const found = signal<CaseView | undefined>(undefined);
  let foundFor: string | undefined;
  const stop = effect(() => {
    const id = conversation.value?.id;
    if (id !== foundFor) found.value = undefined;
    foundFor = id;
    if (id === undefined) return;
    let isMeant = true;
    void send('getCase', { conversationId: id }).then(
      (answer) => {
        if (isMeant) found.value = answer;
      },
      // Nothing is lost: with the next change it is asked again.
      () => undefined,
    );
    return () => {
      isMeant = false;
    };
  });
  until.addEventListener('abort', stop, { once: true });
  return found;
}

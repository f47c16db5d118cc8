import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ConversationSummary, RelatedConversation } from '../../domain/conversation';
import type { OverlayParts } from '../parts';

/**
 * What the conversation in the bar is linked to, and one more that it could be linked to. Asked for anew whenever the
 * conversation changes, as linking changes it.
 */
export function createRelatedConversations(
  { mirror, send, signal: until }: Pick<OverlayParts, 'mirror' | 'send' | 'signal'>,
  conversation: ReadonlySignal<ConversationSummary | undefined>,
): ReadonlySignal<readonly RelatedConversation[]> {
  const told = signal<readonly RelatedConversation[]>([]);
  let toldFor: string | undefined;

  const stop = effect(() => {
    const asked = conversation.value;
    if (asked?.id !== toldFor) told.value = [];
    toldFor = asked?.id;
    if (asked === undefined) return;
    let isMeant = true;
    void send('getRelated', { conversationId: asked.id }).then(
      ({ related }) => {
        if (isMeant) told.value = related.filter((_, index) => related[index - 1]?.isLinked ?? true);
      },
      // Nothing is lost: with the next change it is asked again.
      () => undefined,
    );
    return () => {
      isMeant = false;
    };
  });
  until.addEventListener('abort', stop, { once: true });

  return computed(() =>
    told.value.map((related) => ({ ...related, ...mirror.conversations.value.get(related.id) })),
  );
}

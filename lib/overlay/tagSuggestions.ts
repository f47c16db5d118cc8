import { type ReadonlySignal, signal } from '@preact/signals';
import type { SuggestedTag } from '../domain/triage/suggestedTag';
import type { ConversationId, TagId } from '../domain/vocabulary';
import type { OverlayParts } from './parts';

/** Tags that the background would put on the conversation for which the picker is open. */
export interface TagSuggestions {
  readonly suggested: ReadonlySignal<readonly SuggestedTag[]>;
  /** Asks; what was suggested before goes at once. */
  ask(conversationId: ConversationId | undefined): void;
  /** Takes one away: it was declined. */
  drop(tagId: TagId): void;
}

export function createTagSuggestions({ send }: Pick<OverlayParts, 'send'>): TagSuggestions {
  const suggested = signal<readonly SuggestedTag[]>([]);
  let asked: object | undefined;
  return {
    suggested,
    ask(conversationId) {
      suggested.value = [];
      if (conversationId === undefined) return;
      const question = { conversationId };
      asked = question;
      void send('suggestTags', question).then(
        ({ suggestions }) => {
          if (asked === question) suggested.value = suggestions;
        },
        // Tags can be found all the same.
        () => undefined,
      );
    },
    drop(tagId) {
      suggested.value = suggested.peek().filter((each) => each.tagId !== tagId);
    },
  };
}

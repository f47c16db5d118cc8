import type { Act } from '../../../lib/domain/event';
import type { ConversationId } from '../../../lib/domain/vocabulary';
import type { SaveOutcome } from '../Desk';

export type OpenOutcome = 'opened' | 'notFound' | 'failed';

/** What the queue asks of the browser. */
export interface QueueActions {
  /** Shows a conversation in the tab that holds it, or in a new one. */
  readonly openConversation: (id: ConversationId) => Promise<OpenOutcome>;
  /** @param id of the event: the same act told twice is kept once */
  readonly act: (id: string, act: Act) => Promise<SaveOutcome>;
}

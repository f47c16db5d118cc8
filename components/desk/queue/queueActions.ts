import type { Act } from '../../../lib/domain/event';
import type { QueueView } from '../../../lib/domain/queueView';
import type { ConversationId } from '../../../lib/domain/vocabulary';
import type { SaveOutcome } from '../Desk';

export type OpenOutcome = 'opened' | 'notFound' | 'failed';

/** What the queue asks of the browser. */
export interface QueueActions {
  readonly saveViews: (views: readonly QueueView[]) => Promise<SaveOutcome>;
  /** Shows a conversation in the tab that holds it, or in a new one. */
  readonly openConversation: (id: ConversationId) => Promise<OpenOutcome>;
  /** @param id of the event: the same act told twice is kept once */
  readonly act: (id: string, act: Act) => Promise<SaveOutcome>;
}

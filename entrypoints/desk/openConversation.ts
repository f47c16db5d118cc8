import type { ConversationId } from '../../lib/domain/vocabulary';
import { send } from '../../lib/messaging/send';

/** Shows a conversation in the tab that holds it, or in a new one. */
export async function openConversation(
  conversationId: ConversationId,
): Promise<'opened' | 'notFound' | 'failed'> {
  try {
    const { isFound } = await send('openConversation', { conversationId });
    return isFound ? 'opened' : 'notFound';
  } catch (error) {
    console.warn(error);
    return 'failed';
  }
}

import type { CapturedConversation } from '../../domain/capture';
import { rootOfKey } from '../../domain/conversationKey';
import { MESSAGE_KINDS, type MessageId } from '../../domain/vocabulary';
import type { InlayDatabase } from '../database';
import type { MergeContext } from '../mergeMessages';
import type { MessageChanges } from '../messageChanges';
import { placeRuns } from '../placeRuns';
import type { StoredMessage } from '../records';

/**
 * Places the messages of a conversation whose ids Inlay gave itself: another copy may have given other ones, so that
 * they are aligned as if a page had just shown them.
 *
 * @param incoming all messages of one conversation
 * @returns false when that is not needed: nothing of it is stored, or just the same under the same ids
 */
export async function placeAligned(
  into: InlayDatabase,
  incoming: readonly StoredMessage[],
  messages: MessageChanges,
  roots: ReadonlyMap<MessageId, MessageId>,
): Promise<boolean> {
  const [first] = incoming;
  if (first === undefined) return false;
  const { platform, account, conversationId, claim } = first;
  await messages.loadConversations([conversationId]);
  const stored = messages.byConversation().get(conversationId) ?? [];
  const isKnown = incoming.every((message) => {
    const known = messages.get(account, message.id);
    return known?.text === message.text && known.position === message.position;
  });
  if (stored.length === 0 || isKnown) return false;
  const rootId = rootOfKey(conversationId);
  const { threadId } = first;
  const kind = MESSAGE_KINDS.find((each) => first.channel === `${platform}/${each}`) ?? 'message';
  const conversation: CapturedConversation = {
    kind,
    contact: { name: '', handle: claim.handle },
    ...(threadId === undefined ? {} : { threadId }),
    ...(rootId === undefined ? {} : { rootId }),
    messages: incoming.toSorted((one, other) => (one.position ?? 0) - (other.position ?? 0)).map(asCaptured),
    touchesNewestEnd: false,
  };
  const context: MergeContext = { platform, account, conversation, roots };
  await placeRuns(into, context, conversation, messages);
  return true;
}

const asCaptured = ({
  direction,
  author,
  text,
  language,
  sentAtLow,
  sentAtHigh,
  timeSource,
  timeLabel,
}: StoredMessage): CapturedConversation['messages'][number] => ({
  direction,
  author,
  text,
  ...(language === undefined ? {} : { language }),
  sentAtLow,
  sentAtHigh,
  timeSource,
  ...(timeLabel === undefined ? {} : { timeLabel }),
});

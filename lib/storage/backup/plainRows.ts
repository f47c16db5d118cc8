import { conversationKey } from '../../domain/conversationKey';
import type { AgentEvent } from '../../domain/event';
import { hashText } from '../../domain/givenIds';
import { type PlainConversation, plainContact } from '../../domain/plainConversations';
import type { PlainMessage } from '../../domain/plainMessage';
import type { AgentId, ConversationId } from '../../domain/vocabulary';
import { foldHandle } from '../foldHandle';
import type { StoredEvent, StoredMessage, StoredThread } from '../records';

/** Whose messages they were. */
export interface PlainOwner {
  /** Handle of the account that the conversations were held with. */
  readonly account: string;
  /** Whom "me" means. */
  readonly agentId: AgentId;
}

/** A conversation of another system as the database keeps it. */
export interface PlainRows {
  readonly thread: StoredThread;
  readonly messages: readonly StoredMessage[];
  readonly events: readonly StoredEvent[];
}

/**
 * Rows of a conversation that another system exported. Their ids are made of what they tell: the same file a second time,
 * or a later export with more in it, adds only what is new.
 *
 * @returns undefined when nothing was said in it
 */
export function plainRows(plain: PlainConversation, { account, agentId }: PlainOwner): PlainRows | undefined {
  const contact = plainContact(plain);
  if (contact === undefined) return undefined;
  const { platform } = plain;
  const owner = foldHandle(account);
  // No platform has such an id: what pages tell is never taken for what was imported.
  const threadId = `import:${plain.conversation}:${contact}`;
  const conversationId = conversationKey({ platform, account: owner, threadId });
  const messages = inOrder(plain.messages).map((message) =>
    messageOf(message, { account: owner, agentId, threadId, conversationId }),
  );
  return {
    thread: {
      platform,
      account: owner,
      threadId,
      contact: { name: contact, handle: contact },
      isGroup: false,
      seenAt: 0,
    },
    messages: withPrevious(withIds(messages)),
    events: [...new Set(plain.resolutions.map(({ at }) => at))]
      .sort((one, other) => one - other)
      .map((at, index) => resolvedEvent(conversationId, { at, agentId, logicalTime: index + 1 })),
  };
}

const inOrder = (messages: readonly PlainMessage[]): PlainMessage[] =>
  messages.toSorted((one, other) => one.at - other.at || one.line - other.line);

type Place = PlainOwner & { readonly threadId: string; readonly conversationId: ConversationId };

const messageOf = (
  plain: PlainMessage,
  { account, agentId, threadId, conversationId }: Place,
): StoredMessage => ({
  id: hashText(
    JSON.stringify([threadId, plain.at, plain.direction, plain.author, plain.contact, plain.text]),
  ),
  platform: plain.platform,
  account,
  conversationId,
  channel: `${plain.platform}/${plain.kind}`,
  direction: plain.direction,
  authorKind: plain.author,
  ...(plain.author === 'me' ? { agentId } : {}),
  author:
    plain.direction === 'inbound'
      ? { name: plain.contact, handle: plain.contact }
      : { name: '', handle: account },
  text: plain.text,
  sentAtLow: plain.at,
  sentAtHigh: plain.at,
  timeSource: 'attribute',
  claim: { handle: '', isUnderRoot: false },
  threadId,
});

/** The same said twice at the same moment is two messages. */
function withIds(messages: readonly StoredMessage[]): StoredMessage[] {
  const counts = new Map<string, number>();
  return messages.map((message) => {
    const count = (counts.get(message.id) ?? 0) + 1;
    counts.set(message.id, count);
    return { ...message, id: `import:${message.id}.${count}` };
  });
}

/** Of what happened at the same moment the file tells the order. */
const withPrevious = (messages: readonly StoredMessage[]): StoredMessage[] =>
  messages.map((message, index) => {
    const before = messages[index - 1];
    return before?.sentAtLow === message.sentAtLow ? { ...message, previousId: before.id } : message;
  });

function resolvedEvent(
  conversationId: ConversationId,
  when: Pick<AgentEvent, 'at' | 'agentId' | 'logicalTime'>,
): StoredEvent {
  const id = `import:${hashText(JSON.stringify([conversationId, when.at]))}`;
  return { id, conversationId, event: { id, deviceId: 'import', ...when, type: 'resolved', conversationId } };
}

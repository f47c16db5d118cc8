import type { Author } from '../../../lib/domain/capture';
import { conversationKey } from '../../../lib/domain/conversationKey';
import type { Episode } from '../../../lib/domain/episode';
import type { AgentEvent } from '../../../lib/domain/event';
import type { MessageKind, Platform } from '../../../lib/domain/vocabulary';
import { deriveConversation } from '../../../lib/storage/deriveConversation';
import { createJudge } from '../../../lib/storage/getJudge';
import { contactKey } from '../../../lib/storage/mergeContacts';
import type {
  StoredContact,
  StoredConversation,
  StoredEvent,
  StoredMessage,
  StoredThread,
  ThreadRoot,
} from '../../../lib/storage/records';
import type { ThreadFacts } from '../../../lib/storage/threadFacts';
import type { Story } from './story';
import type { Random } from './times';

export const AGENT = 'agent-1';
const ACCOUNT = 'acme';
const DEVICE = 'device-1';

/** Where customers write; the shares of a business with most of its work on X. */
const PLACES: readonly { platform: Platform; kind: MessageKind; share: number }[] = [
  { platform: 'x', kind: 'mention', share: 0.4 },
  { platform: 'x', kind: 'message', share: 0.25 },
  { platform: 'facebook', kind: 'message', share: 0.15 },
  { platform: 'instagram', kind: 'message', share: 0.2 },
];

/** All rows of one conversation, as merging its messages would have left them. */
export interface ConversationRows {
  readonly contacts: readonly StoredContact[];
  readonly threads: readonly StoredThread[];
  readonly threadRoots: readonly ThreadRoot[];
  readonly messages: readonly StoredMessage[];
  readonly events: readonly StoredEvent[];
  readonly conversations: readonly StoredConversation[];
  readonly episodes: readonly Episode[];
}

function placeFor(random: Random): (typeof PLACES)[number] {
  let left = random();
  const place = PLACES.find(({ share }) => {
    left -= share;
    return left < 0;
  });
  return place ?? { platform: 'x', kind: 'mention', share: 1 };
}

/** @param number of the conversation, which makes all its names */
export function rowsOf(number: number, story: Story, random: Random): ConversationRows {
  const { platform, kind } = placeFor(random);
  const isPublic = kind !== 'message';
  const contact: Author = { name: `Customer ${number}`, handle: `Customer_${number}` };
  const key = contact.handle.toLowerCase();
  const rootId = `18${String(number).padStart(12, '0')}00000`;
  const threadId = `${number}-${1_600_000_000_000 + number}`;
  const id = isPublic
    ? conversationKey({ platform, account: ACCOUNT, contactHandle: contact.handle, rootId })
    : conversationKey({ platform, account: ACCOUNT, threadId });
  const messages = story.lines.map((line, index): StoredMessage => {
    const isInbound = line.direction === 'inbound';
    return {
      id: isPublic
        ? `18${String(number).padStart(12, '0')}${String(index).padStart(5, '0')}`
        : `m${number}.${index}`,
      conversationId: id,
      channel: `${platform}/${kind}`,
      direction: line.direction,
      authorKind: isInbound ? 'customer' : line.isMine ? 'me' : 'unknown',
      ...(line.isMine ? { agentId: AGENT } : {}),
      author: isInbound ? contact : { name: 'Acme', handle: ACCOUNT },
      text: line.text,
      sentAtLow: line.at,
      sentAtHigh: line.at,
      timeSource: 'attribute',
      platform,
      account: ACCOUNT,
      claim: isPublic ? { handle: key, isUnderRoot: index > 0 } : { handle: '', isUnderRoot: false },
      ...(isPublic ? {} : { threadId }),
    };
  });
  const events = story.acts.map(({ at, act }, index): StoredEvent => {
    const stamp = { id: `e${number}.${index}`, agentId: AGENT, deviceId: DEVICE, at, logicalTime: at };
    const event: AgentEvent = { ...stamp, ...act, conversationId: id };
    return { id: event.id, event, conversationId: id, ...(isPublic ? { rootId } : {}) };
  });
  const seenAt = story.lines.at(-1)?.at ?? 0;
  const thread: StoredThread = {
    platform,
    account: ACCOUNT,
    threadId,
    contact,
    isGroup: false,
    seenAt,
    readAt: seenAt,
  };
  const known: StoredContact = { platform, key, ...contact, seenAt };
  const facts: ThreadFacts = { platform, account: ACCOUNT, threadId, thread, row: undefined };
  const derived = deriveConversation(id, {
    spoken: messages,
    events: events.map(({ event }) => event),
    facts: isPublic ? undefined : facts,
    contacts: new Map([[contactKey(platform, key), known]]),
    automaticTexts: new Set(),
    judge: createJudge({ rules: [], ownWords: [] }),
  });
  return {
    contacts: [known],
    threads: isPublic ? [] : [thread],
    threadRoots: isPublic ? messages.map(({ id: messageId }) => ({ platform, messageId, rootId })) : [],
    messages,
    events,
    conversations: derived === undefined ? [] : [derived.conversation],
    episodes: derived?.episodes ?? [],
  };
}

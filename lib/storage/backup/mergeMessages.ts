import { rootOfKey } from '../../domain/conversationKey';
import { groupBy } from '../../domain/groupBy';
import { mergeMessage } from '../../domain/mergeMessage';
import type { ConversationId, MessageId } from '../../domain/vocabulary';
import type { InlayDatabase } from '../database';
import { mergingTables, settle } from '../mergeCapture';
import { conversationOf, latestUrl, strongerClaim } from '../mergeMessages';
import { type MessageChanges, trackMessages } from '../messageChanges';
import type { StoredMessage } from '../records';
import { claimSentMessages } from '../senders';
import { placeAligned } from './placeAligned';
import { ROWS_AT_ONCE } from './readRows';

interface MergeMessagesOptions {
  /** Conversations that are to be projected again in any case. */
  readonly touched: ReadonlySet<ConversationId>;
  readonly onShare: (share: number) => void;
}

/** Takes messages in, whole conversations at a time, and derives what follows from them. */
export async function mergeMessages(
  into: InlayDatabase,
  from: InlayDatabase,
  { touched, onShare }: MergeMessagesOptions,
): Promise<void> {
  const ids = await from.messages.orderBy('conversationId').uniqueKeys();
  const conversationIds = ids.filter((id) => typeof id === 'string');
  const all = conversationIds.length + touched.size;
  let pending: StoredMessage[] = [];
  for (const [index, conversationId] of conversationIds.entries()) {
    pending.push(...(await from.messages.where({ conversationId }).toArray()));
    if (pending.length < ROWS_AT_ONCE && index < conversationIds.length - 1) continue;
    await mergeSome(into, pending, new Set());
    pending = [];
    onShare((index + 1) / all);
  }
  const others = [...touched];
  for (let start = 0; start < others.length; start += ROWS_AT_ONCE) {
    await mergeSome(into, [], new Set(others.slice(start, start + ROWS_AT_ONCE)));
    onShare((conversationIds.length + start) / all);
  }
}

function mergeSome(
  into: InlayDatabase,
  incoming: readonly StoredMessage[],
  touched: Set<ConversationId>,
): Promise<unknown> {
  return into.transaction('rw', mergingTables(into), async () => {
    const messages = trackMessages(into);
    const conversations = groupBy(incoming, ({ conversationId }) => conversationId);
    const roots = await readRoots(into, incoming);
    for (const own of groupBy(incoming, ({ platform, account }) => `${platform}:${account}`).values()) {
      const [first] = own;
      const known = own.map(({ id }) => id);
      if (first) await messages.load(first.platform, first.account, known);
    }
    for (const own of conversations.values()) {
      const isAligned = own.some(({ position }) => position !== undefined);
      if (isAligned && (await placeAligned(into, own, messages, roots))) continue;
      for (const message of own) mergeStored(messages, message, roots);
    }
    for (const platform of new Set(incoming.map((message) => message.platform))) {
      await claimSentMessages(into, platform, messages);
    }
    const rearranged = new Set([...touched, ...messages.touched()]);
    return settle(into, messages, touched, { newRoots: new Set(), contacts: new Map(), rearranged });
  });
}

async function readRoots(
  into: InlayDatabase,
  messages: readonly StoredMessage[],
): Promise<ReadonlyMap<MessageId, MessageId>> {
  const open = messages.filter(({ threadId }) => threadId === undefined);
  const rows = await into.threadRoots.bulkGet(open.map(({ platform, id }) => [platform, id]));
  return new Map(rows.flatMap((row) => (row ? [[row.messageId, row.rootId] as const] : [])));
}

function mergeStored(
  messages: MessageChanges,
  incoming: StoredMessage,
  roots: ReadonlyMap<MessageId, MessageId>,
): void {
  const { platform, account, id } = incoming;
  const stored = messages.get(account, id);
  const claim = stored ? strongerClaim(stored.claim, incoming.claim) : incoming.claim;
  const threadId = incoming.threadId ?? stored?.threadId;
  const rootId = rootOfKey(incoming.conversationId);
  const conversationId = conversationOf(
    {
      platform,
      account,
      roots,
      conversation: {
        kind: 'message',
        contact: { name: '', handle: claim.handle },
        ...(threadId === undefined ? {} : { threadId }),
        ...(rootId === undefined ? {} : { rootId }),
      },
    },
    claim.handle,
    id,
  );
  const merged = stored
    ? mergeMessage({ ...stored, conversationId }, { ...incoming, conversationId })
    : { ...incoming, conversationId };
  const url = latestUrl(stored?.url, incoming.url);
  messages.set({
    ...merged,
    platform,
    account,
    claim,
    ...(threadId === undefined ? {} : { threadId }),
    ...(url === undefined ? {} : { url }),
  });
}

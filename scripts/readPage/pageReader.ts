/**
 * Runs inside the saved page: reads it with the very code the extension uses and gives the JSON that `read-page`
 * prints.
 */
import type { CapturedConversation, CapturedMessage } from '../../lib/domain/capture';
import { conversationKey } from '../../lib/domain/conversationKey';
import { SECOND } from '../../lib/domain/units';
import { QUIET_TIME } from '../../lib/drift/driftMonitor';
import type { DriftReport } from '../../lib/drift/driftReport';
import type { PlatformAdapter, Reading } from '../../lib/platforms/adapter';
import { adapterFor } from '../../lib/platforms/adapters';
import { createDriftWatch } from '../../lib/platforms/driftWatch';
import { createFinder, type PageFinder } from '../../lib/platforms/finder';

export interface PageOptions {
  readonly url: string;
  readonly account?: string;
  readonly now: number;
  readonly timeZone: string;
}

/** What `read-page` prints; undefined for a host that no adapter reads yet. */
export function readPage({ url, ...context }: PageOptions) {
  const address = new URL(url);
  const adapter = adapterFor(address.host);
  if (adapter === undefined) return undefined;
  const finder = createFinder(document, adapter.selectors);
  const reading = adapter.read(finder, { url: address, ...context });
  const { platform, surfaces, account, rows, conversations, ambient } = reading.capture;
  return {
    platform,
    surfaces,
    account,
    rows: rows.map(({ threadId, isUnread, ...row }) => ({
      conversationId: threadId,
      ...row,
      unread: isUnread,
    })),
    conversations: conversations.map((conversation) => ({
      id: idOf(account ?? '', conversation, adapter),
      kind: conversation.kind,
      contact: conversation.contact,
      messages: conversation.messages.map(toPrinted),
      ...evidenceIn(conversation),
    })),
    ambient: ambient.map(toPrinted),
    composers: reading.anchors.composers.map(({ writes, place, answersMessageId, threadId }) => ({
      writes: writes ?? null,
      place,
      answersMessageId: answersMessageId ?? null,
      threadId: threadId ?? null,
    })),
    unsupported: reading.unsupported ?? [],
    drift: findDrift(adapter, finder, reading, context.now),
  };
}

/** Null for a chat whose page does not tell which it is: such are never stored. */
function idOf(
  account: string,
  { threadId, rootId, contact }: CapturedConversation,
  { platform }: PlatformAdapter,
): string | null {
  if (threadId !== undefined) return conversationKey({ platform, account, threadId });
  if (rootId === undefined) return null;
  return conversationKey({ platform, account, contactHandle: contact.handle, rootId });
}

/** What a page told beside the messages, where it told any of it. */
const evidenceIn = ({ service, messages, movedToPrivate }: CapturedConversation) => ({
  ...(service === undefined ? {} : { service }),
  ...(messages.some(({ hasHiddenAnswer }) => hasHiddenAnswer) ? { hasHiddenAnswer: true } : {}),
  ...(movedToPrivate === undefined ? {} : { movedToPrivate }),
});

const toPrinted = ({ id, direction, author, text, sentAtLow, sentAtHigh, timeSource }: CapturedMessage) => ({
  id: id ?? null,
  direction,
  author,
  text,
  sentAtLow,
  sentAtHigh,
  timeSource,
});

/** A saved page never changes: whatever is wrong in it would be wrong in every later reading. */
function findDrift(adapter: PlatformAdapter, finder: PageFinder, reading: Reading, now: number) {
  const watch = createDriftWatch(adapter, 'read-page');
  const later = [now + QUIET_TIME, now + QUIET_TIME + 5 * SECOND];
  const reports: DriftReport[] = later.flatMap((at) => [
    ...watch.observe(finder, reading, at, now),
    ...watch.compare(finder, reading, at),
  ]);
  return reports.map(({ selector, kind, skeleton }) => ({ selector, kind, skeleton }));
}

import type { Act } from '../domain/event';
import type { EpochMs } from '../domain/units';
import type { MessageId, Platform } from '../domain/vocabulary';
import type { ChangedPlacements, Placements } from '../messaging/protocol';
import { send } from '../messaging/send';
import type { Reading } from '../platforms/adapter';
import type { Mirror } from '../state/mirror';
import { createCaptureDiff } from './captureDiff';
import { createNamelessSends } from './namelessSends';
import { createOutbox } from './outbox';
import { createSendObserver } from './sendObserver';

interface CapturingOptions {
  readonly platform: Platform;
  readonly mirror: Mirror;
  readonly signal: AbortSignal;
  readonly act: (act: Act) => void;
  /** Something is about to be known that was not. */
  readonly onNews: () => void;
  readonly onContextGone: () => void;
}

export interface Capturing {
  /** Tells the background what of this reading is new. Without a known account nothing is told. */
  take(reading: Reading, now: EpochMs): void;
  /** Takes in what the background tells all tabs, as far as it is about this tab's account. */
  absorb(changed: ChangedPlacements): void;
  /** Asks where the messages on the page stand now: after a time in which broadcasts may have been missed. */
  catchUp(): Promise<void>;
}

const foldHandle = (handle: string): string => handle.toLowerCase();

export function createCapturing({
  platform,
  mirror,
  signal,
  act,
  onNews,
  onContextGone,
}: CapturingOptions): Capturing {
  const sends = createSendObserver();
  const namelessSends = createNamelessSends();
  const sentMessages = new Set<MessageId>();
  let account: string | null = null;
  let diff = createCaptureDiff();
  let messageIds: MessageId[] = [];
  let threadIds: string[] = [];
  signal.addEventListener('abort', () => sends.stop(), { once: true });

  const tellSent = () => {
    for (const messageId of sentMessages) {
      const conversationId = mirror.placements.peek().get(messageId);
      if (conversationId === undefined) continue;
      sentMessages.delete(messageId);
      act({ type: 'sendObserved', conversationId, messageId });
    }
    for (const place of namelessSends.take(Date.now())) act({ type: 'sendObserved', ...place });
  };

  const absorbFor = (owner: string, placements: Placements) => {
    if (account === null || foldHandle(owner) !== foldHandle(account)) return;
    onNews();
    mirror.absorb(placements);
    tellSent();
  };
  const absorbNews = (owner: string, placements: Placements) => {
    namelessSends.note(placements.placements, Date.now());
    absorbFor(owner, placements);
  };

  const outbox = createOutbox({
    post: async (batch) => {
      const answer = await send('capture', batch);
      if (answer?.ok !== true) throw new Error('The background did not say that it has written the batch.');
      absorbNews(batch.account, answer);
    },
    until: signal,
    onContextGone,
  });

  const enter = (next: string | null) => {
    if (next !== null && account !== null && foldHandle(next) !== foldHandle(account)) {
      mirror.forget();
      // With the mirror goes where the messages stand: on the way back each must be told, and so answered, again.
      diff = createCaptureDiff();
    }
    account = next ?? account;
  };

  return {
    take(reading, now) {
      const { capture, anchors } = reading;
      enter(capture.account);
      messageIds = anchors.messages.map(({ messageId }) => messageId);
      threadIds = [...anchors.rows, anchors.thread].flatMap((anchor) => anchor?.threadId ?? []);
      for (const messageId of sends.messagesSentIn(reading, now)) sentMessages.add(messageId);
      namelessSends.expect(sends.textsSentIn(reading));
      // The message may have been read, told and placed before its text left the reply box.
      tellSent();
      outbox.add(diff.newIn(capture, now));
    },
    absorb: (changed) => {
      if (changed.platform === platform) absorbNews(changed.account, changed);
    },
    async catchUp() {
      if (account === null || messageIds.length + threadIds.length === 0) return;
      const owner = account;
      absorbFor(owner, await send('getPlacements', { platform, account: owner, messageIds, threadIds }));
    },
  };
}

import type { Capture, CaptureBatch, CapturedConversation } from '../../../lib/domain/capture';
import { MESSAGES_PER_BATCH } from '../../../lib/domain/capture';
import { createCaptureDiff } from '../../../lib/overlay/captureDiff';
import { createFinder } from '../../../lib/platforms/finder';
import { createWholeXAdapter } from '../../../lib/platforms/x/wholeAdapter';
import { InlayDatabase } from '../../../lib/storage/database';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { watchReadings } from './detectors';

/** Milliseconds for each step with the same messages, all of them known already. */
export interface RewritingTimes {
  readonly messages: number;
  readonly reading: number;
  readonly diff: number;
  /** Merging them into the database again through `lib/storage`. */
  readonly merging: number;
  /** Blindly putting the stored records again: what an extension without any comparing does. */
  readonly putting: number;
}

/** Reads, compares and writes what was on the page, to compare what each step costs. */
export interface Rewriting {
  /** Begins to keep what the page shows. */
  collect(): void;
  collected(): number;
  /** Writes what was collected once, so that all of it is known from then on. */
  prepare(): Promise<void>;
  measure(): Promise<RewritingTimes>;
}

declare global {
  var rewriting: Rewriting;
}

async function timed(work: () => unknown): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function batchesOf(capture: Capture): CaptureBatch[] {
  const batches: CaptureBatch[] = [];
  const { platform, conversations, account } = capture;
  for (let start = 0; start < conversations.length; start += MESSAGES_PER_BATCH) {
    batches.push({
      platform,
      account: account ?? '',
      capturedAt: Date.now(),
      rows: [],
      conversations: conversations.slice(start, start + MESSAGES_PER_BATCH),
    });
  }
  return batches;
}

export function offerRewriting(): void {
  const diff = createCaptureDiff();
  const adapter = createWholeXAdapter();
  const finder = createFinder(document, adapter.selectors);
  const read = () =>
    adapter.read(finder, { url: new URL(location.href), now: Date.now(), timeZone: 'UTC' }).capture;
  const seen = new Map<string, CapturedConversation>();
  const database = new InlayDatabase('inlay-bench');
  let stop = () => {};

  const everything = (): Capture => ({ ...read(), conversations: [...seen.values()] });
  const merge = async (batches: readonly CaptureBatch[]) => {
    for (const batch of batches) await mergeCapture(database, batch);
  };
  const countMessages = () => [...seen.values()].reduce((sum, { messages }) => sum + messages.length, 0);

  globalThis.rewriting = {
    collect() {
      stop = watchReadings(({ capture }) => {
        for (const conversation of capture.conversations) {
          seen.set(`${conversation.contact.handle} ${conversation.rootId}`, conversation);
        }
      });
    },
    collected: countMessages,
    async prepare() {
      stop();
      diff.newIn(everything(), Date.now());
      await merge(batchesOf(everything()));
    },
    async measure() {
      const capture = everything();
      const batches = batchesOf(capture);
      const mounted = read().conversations.reduce((sum, { messages }) => sum + messages.length, 0);
      const messages = countMessages();
      const reading = await timed(() => {
        // The page holds a screenful; read it until as many messages were read as are known.
        for (let count = 0; count < messages; count += mounted) read();
      });
      // Of a page that is read again nothing is the same object.
      const again = structuredClone(capture);
      const compared = await timed(() => {
        const news = diff.newIn(again, Date.now());
        if (news.length > 0) throw new Error('Something known was taken for new.');
      });
      const merging = await timed(() => merge(batches));
      const records = await database.messages.toArray();
      const putting = await timed(async () => {
        for (let start = 0; start < records.length; start += MESSAGES_PER_BATCH) {
          await database.messages.bulkPut(records.slice(start, start + MESSAGES_PER_BATCH));
        }
      });
      return { messages, reading, diff: compared, merging, putting };
    },
  };
}

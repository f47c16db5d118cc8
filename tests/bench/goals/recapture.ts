import { setTimeout as pause } from 'node:timers/promises';
import type { Page, Worker } from 'playwright-core';
import type { Platform } from '../../../lib/domain/vocabulary';
import type { Goal } from '../goal';
import { addScroller, INBOXES, MENTIONS, withReplica } from '../harness/replica';
import { countInWorker, takeCounts, type WorkerCounts } from '../harness/worker';

const MENTIONS_SHOWN = 1_000;
/** Conversations in a list, of which one is open. */
const CHATS_LISTED = 300;
const FRAMES = 20;
const DISTANCE = 300;
const QUIET_TIME = 2_000;

const totalOf = ({ messages }: WorkerCounts): number =>
  Object.values(messages).reduce((sum, count) => sum + count, 0);

/** Waits until the worker has had nothing to do for two seconds. @returns how many messages it got until then */
async function quiet(worker: Worker): Promise<number> {
  let messages = totalOf(await takeCounts(worker));
  for (;;) {
    await pause(QUIET_TIME);
    const counts = await takeCounts(worker);
    if (totalOf(counts) + counts.transactions === 0) return messages;
    messages += totalOf(counts);
  }
}

async function scrollThrough(page: Page, direction: 1 | -1): Promise<void> {
  const isDone = () =>
    page.evaluate((down) => (down ? scroller.isAtEnd() : scroller.isAtTop()), direction === 1);
  while (!(await isDone())) {
    await page.evaluate(([frames, distance]) => scroller.run(frames, distance), [
      FRAMES,
      direction * DISTANCE,
    ] as const);
  }
}

/** How many mentions the page shows from its first to its last, by what was stored of them. */
const countStored = (worker: Worker): Promise<number> =>
  worker.evaluate(async () => {
    const [info] = await indexedDB.databases();
    const opened = indexedDB.open(info?.name ?? '');
    await new Promise((resolve) => opened.addEventListener('success', resolve));
    const counted = opened.result.transaction('messages').objectStore('messages').count();
    await new Promise((resolve) => counted.addEventListener('success', resolve));
    opened.result.close();
    return counted.result;
  });

const count = (what: string, value: number, target?: number) => ({
  goal: '8',
  what,
  unit: '' as const,
  samples: [value],
  isExact: true,
  ...(target === undefined ? {} : { target }),
});

/** The same of a list of private conversations, with one of them open beside it. */
const measureInbox = (platform: Platform, extension: string) =>
  withReplica({ chats: CHATS_LISTED, extension }, async ({ context, worker }) => {
    const background = await worker();
    await countInWorker(background);
    const page = await context.newPage();
    await addScroller(page);
    await page.goto(INBOXES[platform].address);
    await page.locator(INBOXES[platform].row).first().click();
    await quiet(background);
    await scrollThrough(page, 1);
    await quiet(background);
    const stored = await countStored(background);
    await takeCounts(background);
    await scrollThrough(page, -1);
    await pause(QUIET_TIME);
    const counts = await takeCounts(background);
    const inbox = `the inbox of ${platform}`;
    const types = Object.keys(counts.messages).join(', ');
    return [
      count(`runtime messages for ${inbox}, on the way back up${types && ` (${types})`}`, totalOf(counts), 0),
      count(`transactions for ${inbox}, on the way back up`, counts.transactions, 0),
      count(`conversations not read in ${inbox}`, stored === 0 ? 1 : 0, 0),
    ];
  });

/** That a page whose messages are all known costs the background nothing. */
export const recapture: Goal = {
  id: '8',
  title: 'the same thousand mentions once more, with the built extension',
  async measure({ extension }) {
    const folder = extension();
    const mentions = await withReplica(
      { mentions: MENTIONS_SHOWN, extension: folder },
      async ({ context, worker }) => {
        const background = await worker();
        await countInWorker(background);
        const page = await context.newPage();
        await addScroller(page);
        await page.goto(MENTIONS);
        await page.waitForSelector('[data-inlay="badge"]', { state: 'attached' });
        await scrollThrough(page, 1);
        const firstMessages = await quiet(background);
        const stored = await countStored(background);
        await takeCounts(background);

        await scrollThrough(page, -1);
        await pause(QUIET_TIME);
        const counts = await takeCounts(background);
        const types = Object.keys(counts.messages).join(', ');
        return [
          count('mentions stored on the way down', stored),
          count('runtime messages on the way down', firstMessages),
          count(`runtime messages on the way back up${types && ` (${types})`}`, totalOf(counts), 0),
          count('transactions on the way back up', counts.transactions, 0),
          // Otherwise there was nothing to be read again.
          count('mentions missed on the way down', Math.max(0, MENTIONS_SHOWN - stored), 0),
        ];
      },
    );
    const inboxes = [];
    for (const platform of ['x', 'facebook', 'instagram'] as const) {
      inboxes.push(...(await measureInbox(platform, folder)));
    }
    return [...mentions, ...inboxes];
  },
};

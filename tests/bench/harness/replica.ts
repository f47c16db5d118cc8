import type { BrowserContext, Page } from 'playwright-core';
import type { Platform } from '../../../lib/domain/vocabulary';
import { launch } from '../../support/launch';
import { startReplica } from '../../support/startReplica';
import { type BlockDriver, runPasses, type TimedPass } from './blocks';
import { bundle } from './bundle';
import { enableThreadTime, readThreadTime } from './threadTime';
import { type Evaluate, openWorlds } from './worlds';

export const MENTIONS = 'https://x.com/notifications/mentions';

/** A long list of the replica, what shows that it is there, and how many chats the replica needs for it to be long. */
interface Place {
  readonly address: string;
  readonly row: string;
  readonly chats?: number;
}
const MENTIONS_PLACE: Place = { address: MENTIONS, row: 'article[data-testid="tweet"]' };

/** The lists of private conversations; X's stands in a shadow root of the page's. */
export const INBOXES = {
  x: { address: 'https://x.com/i/chat', row: '[data-testid^="dm-conversation-item-"]', chats: 3_000 },
  // The Page's and Instagram's together.
  facebook: {
    address: 'https://business.facebook.com/latest/inbox/all',
    row: '.thread-row',
    chats: 1_500,
  },
  instagram: {
    address: 'https://www.instagram.com/direct/inbox/',
    row: '.direct-row',
    chats: 1_800,
  },
} as const satisfies Record<Platform, Place>;

const SCROLLER = 'tests/bench/page/scroller.ts';
const WORLD = 'tests/bench/world/replicaWorld.ts';

/** A browser that sees the replica, with a long list of mentions in it. */
export async function withReplica<Result>(
  options: { readonly mentions?: number; readonly chats?: number; readonly extension?: string },
  use: (
    browser: { readonly context: BrowserContext } & Awaited<ReturnType<typeof launch>>,
  ) => Promise<Result>,
): Promise<Result> {
  const replica = await startReplica({
    bulkPosts: options.mentions ?? 0,
    bulkAddressedShare: 1,
    bulkChats: options.chats ?? 0,
  });
  try {
    const browser = await launch({
      args: replica.chromiumArgs,
      ...(options.extension === undefined ? {} : { extension: options.extension }),
    });
    try {
      return await use(browser);
    } finally {
      await browser.close();
    }
  } finally {
    await replica.close();
  }
}

/** Puts the scroller into a page that is not yet open. */
export async function addScroller(page: Page): Promise<void> {
  await page.addInitScript((await bundle(SCROLLER)).code);
}

export interface ReplicaPage extends BlockDriver<string> {
  readonly isolated: Evaluate;
  scroll(frames: number, distance: number): Promise<void>;
  isAtEnd(): Promise<boolean>;
  close(): Promise<void>;
}

/** Frames of one block, and how far each scrolls: about a post a frame, as fast as a list is ever flung. */
const FRAMES = 25;
const DISTANCE = 150;

/** A list of the replica, its mentions unless told otherwise, with a content script's world beside it. */
export async function openReplicaPage(
  context: BrowserContext,
  { address, row } = MENTIONS_PLACE,
): Promise<ReplicaPage> {
  const page = await context.newPage();
  await addScroller(page);
  const session = await context.newCDPSession(page);
  const { code } = await bundle(WORLD);
  const { main, isolated } = await openWorlds(page, session, { url: address, isolatedScript: code });
  await page.waitForSelector(row);
  await enableThreadTime(session);
  const scroll = (frames: number, distance: number) => main<void>(`scroller.run(${frames}, ${distance})`);

  return {
    isolated,
    scroll,
    isAtEnd: () => main('scroller.isAtEnd()'),
    use: async (arm) => {
      await isolated(`bench.use(${JSON.stringify(arm)})`);
      await scroll(3, DISTANCE);
    },
    work: () => scroll(FRAMES, DISTANCE),
    read: () => readThreadTime(session),
    close: () => page.close(),
  };
}

interface Size {
  readonly pages: number;
  readonly passes: number;
}

async function measureLists<Arm extends string>(
  context: BrowserContext,
  place: Place,
  arms: readonly Arm[],
  { pages, passes }: Size,
): Promise<TimedPass<Arm>[]> {
  const measured: TimedPass<Arm>[] = [];
  for (let index = 0; index < pages; index += 1) {
    const page = await openReplicaPage(context, place);
    measured.push(...(await runPasses(page, arms, passes)));
    if (await page.isAtEnd()) throw new Error('The list was too short for this run.');
    await page.close();
  }
  return measured;
}

/** Runs the arms in turn on the mentions, several passes each in several pages. */
export const measureReplica = <Arm extends string>(
  arms: readonly Arm[],
  size: Size,
): Promise<TimedPass<Arm>[]> =>
  withReplica({ mentions: 2_000 }, ({ context }) => measureLists(context, MENTIONS_PLACE, arms, size));

/** The same on a platform's list of private conversations. */
export const measureInbox = <Arm extends string>(
  platform: Platform,
  arms: readonly Arm[],
  size: Size,
): Promise<TimedPass<Arm>[]> => {
  const place = INBOXES[platform];
  return withReplica({ chats: place.chats }, ({ context }) => measureLists(context, place, arms, size));
};

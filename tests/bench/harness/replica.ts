import type { BrowserContext, Page } from 'playwright-core';
import { launch } from '../../support/launch';
import { startReplica } from '../../support/startReplica';
import { type BlockDriver, runPasses, type TimedPass } from './blocks';
import { bundle } from './bundle';
import { enableThreadTime, readThreadTime } from './threadTime';
import { type Evaluate, openWorlds } from './worlds';

export const MENTIONS = 'https://x.com/notifications/mentions';

const SCROLLER = 'tests/bench/page/scroller.ts';
const WORLD = 'tests/bench/world/replicaWorld.ts';

/** A browser that sees the replica, with a long list of mentions in it. */
export async function withReplica<Result>(
  options: { readonly mentions: number; readonly extension?: string },
  use: (
    browser: { readonly context: BrowserContext } & Awaited<ReturnType<typeof launch>>,
  ) => Promise<Result>,
): Promise<Result> {
  const replica = await startReplica({ bulkPosts: options.mentions, bulkAddressedShare: 1 });
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

/** The mentions of the replica with a content script's world beside them. */
export async function openReplicaPage(context: BrowserContext): Promise<ReplicaPage> {
  const page = await context.newPage();
  await addScroller(page);
  const session = await context.newCDPSession(page);
  const { code } = await bundle(WORLD);
  const { main, isolated } = await openWorlds(page, session, { url: MENTIONS, isolatedScript: code });
  await page.waitForSelector('article[data-testid="tweet"]');
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

/** Runs the arms in turn, several passes each in several pages. */
export async function measureReplica<Arm extends string>(
  arms: readonly Arm[],
  { pages, passes }: { readonly pages: number; readonly passes: number },
): Promise<TimedPass<Arm>[]> {
  return withReplica({ mentions: 2_000 }, async ({ context }) => {
    const measured: TimedPass<Arm>[] = [];
    for (let index = 0; index < pages; index += 1) {
      const page = await openReplicaPage(context);
      measured.push(...(await runPasses(page, arms, passes)));
      if (await page.isAtEnd()) throw new Error('The list was too short for this run.');
      await page.close();
    }
    return measured;
  });
}

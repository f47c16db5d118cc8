import type { Page } from 'playwright-core';
import type { Goal } from '../goal';
import { addScroller, MENTIONS, withReplica } from '../harness/replica';
import { recordTasks } from '../harness/tasks';
import { recordPosts } from '../harness/worker';

const MENTIONS_SHOWN = 400;
const QUICK_MENTIONS = 100;
const FRAMES = 20;
const DISTANCE = 300;
const SECOND = 1000;

/** Scrolls to the end as fast as a list is ever flung. */
async function fling(page: Page): Promise<void> {
  while (!(await page.evaluate(() => scroller.isAtEnd()))) {
    await page.evaluate(([frames, distance]) => scroller.run(frames, distance), [FRAMES, DISTANCE] as const);
  }
}

/** The most that fall within any second. */
const mostInASecond = (moments: readonly number[]): number =>
  Math.max(0, ...moments.map((first) => moments.filter((at) => at >= first && at < first + SECOND).length));

/** How much a tab tells the background at once, and how long it holds the page up. */
export const posting: Goal = {
  id: '15',
  title: 'posts to the background and long tasks, with the built extension',
  async measure({ extension, isQuick }) {
    const mentions = isQuick ? QUICK_MENTIONS : MENTIONS_SHOWN;
    return withReplica({ mentions, extension: extension() }, async ({ context, worker }) => {
      const takePosts = await recordPosts(await worker());
      const page = await context.newPage();
      await addScroller(page);
      const session = await context.newCDPSession(page);
      const takeTasks = await recordTasks(session, 'chrome-extension://');
      await page.goto(MENTIONS);
      await page.waitForSelector('[data-inlay="badge"]', { state: 'attached' });
      await fling(page);
      const tasks = await takeTasks();
      const posts = await takePosts();
      if (tasks.length === 0 || posts.length === 0) throw new Error('Nothing of the extension was recorded.');

      const goal = '15';
      const exact = (what: string, value: number, target?: number) => ({
        goal,
        what,
        unit: '' as const,
        samples: [value],
        isExact: true,
        ...(target === undefined ? {} : { target }),
      });
      return [
        exact('most messages in one post', Math.max(...posts.map(({ messages }) => messages)), 100),
        exact('most posts within a second', mostInASecond(posts.map(({ at }) => at)), 4),
        exact('  posts in all', posts.length),
        exact('  calls of our script in all', tasks.length),
        { goal, what: 'longest call of our script', unit: 'ms', samples: [Math.max(...tasks)], target: 50 },
      ];
    });
  },
};

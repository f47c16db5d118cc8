import type { Browser } from 'playwright-core';
import type { BenchContext } from '../goal';
import type { LoggedChange } from '../page/churn';
import { CHURN_URL, churnHtml } from '../page/churnPage';
import type { Sighting } from '../world/arm';
import { type BlockDriver, runPasses, type TimedPass } from './blocks';
import { bundle } from './bundle';
import { enableThreadTime, readThreadTime } from './threadTime';
import { openWorlds } from './worlds';

/** Frames of one block: 250 rows, 75 messages and noise, within the half second that a processor keeps its speed. */
const FRAMES = 25;
const ROWS_PER_FRAME = 10;
const SETTLING_FRAMES = 3;

/** The two scripts of a churn page, bundled once for all pages of a run. */
export interface ChurnScripts {
  readonly html: string;
  readonly isolated: string;
}

export async function bundleChurn(): Promise<ChurnScripts> {
  const page = await bundle('tests/bench/page/churn.ts');
  const isolated = await bundle('tests/bench/world/churnWorld.ts');
  return { html: churnHtml(page.code), isolated: isolated.code };
}

/** A page that fills a list at the speed of a fling, and a content script's world beside it. */
export interface ChurnPage extends BlockDriver<string> {
  takeLog(): Promise<LoggedChange[]>;
  takeSightings(): Promise<Sighting[]>;
  /** Frames in which nothing new comes. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export async function openChurn(browser: Browser, scripts: ChurnScripts): Promise<ChurnPage> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  await context.route('**', (route) =>
    route.request().url() === CHURN_URL
      ? route.fulfill({ contentType: 'text/html', body: scripts.html })
      : route.abort(),
  );
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const { main, isolated } = await openWorlds(page, session, {
    url: CHURN_URL,
    isolatedScript: scripts.isolated,
  });
  await enableThreadTime(session);
  const run = (frames: number, rowsPerFrame = ROWS_PER_FRAME) =>
    main<void>(`churn.run(${JSON.stringify({ frames, rowsPerFrame })})`);

  return {
    use: async (arm) => {
      await isolated(`bench.use(${JSON.stringify(arm)})`);
      await run(SETTLING_FRAMES);
    },
    work: () => run(FRAMES),
    read: () => readThreadTime(session),
    takeLog: () => main('churn.takeLog()'),
    takeSightings: () => isolated('bench.takeSightings()'),
    settle: () => run(SETTLING_FRAMES, 0),
    close: () => context.close(),
  };
}

const PAGES = 3;
const PASSES_PER_PAGE = 12;

/** Runs the arms in turn: several passes each in several pages, few of them in a quick run. */
export async function measureChurn<Arm extends string>(
  { browser, churn, isQuick }: BenchContext,
  arms: readonly Arm[],
): Promise<TimedPass<Arm>[]> {
  const passes: TimedPass<Arm>[] = [];
  for (let page = 0; page < (isQuick ? 1 : PAGES); page += 1) {
    const opened = await openChurn(await browser(), await churn());
    passes.push(...(await runPasses(opened, arms, isQuick ? 2 : PASSES_PER_PAGE)));
    await opened.close();
  }
  return passes;
}

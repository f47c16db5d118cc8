import type { Browser } from 'playwright-core';
import type { LoggedChange } from '../page/churn';
import { CHURN_URL, churnHtml } from '../page/churnPage';
import type { Sighting } from '../world/arm';
import type { BlockDriver } from './blocks';
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
  const run = (frames: number) =>
    main<void>(`churn.run(${JSON.stringify({ frames, rowsPerFrame: ROWS_PER_FRAME })})`);

  return {
    use: async (arm) => {
      await isolated(`bench.use(${JSON.stringify(arm)})`);
      await run(SETTLING_FRAMES);
    },
    work: () => run(FRAMES),
    read: () => readThreadTime(session),
    takeLog: () => main('churn.takeLog()'),
    takeSightings: () => isolated('bench.takeSightings()'),
    close: () => context.close(),
  };
}

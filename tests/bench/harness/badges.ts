import type { Browser, CDPSession } from 'playwright-core';
import { bundle } from './bundle';
import { enableThreadTime, readThreadTime, type ThreadTime } from './threadTime';
import { type Evaluate, openWorlds } from './worlds';

const URL = 'https://x.com/notifications/mentions';
const HTML = '<!doctype html><html lang="en"><head><title>Badges</title></head><body></body></html>';

/** An empty page with a content script's world in which badges can be made. */
export interface BadgePage {
  readonly isolated: Evaluate;
  time(): Promise<ThreadTime>;
  /** After collecting garbage: bytes of JavaScript heap, and how many nodes live. */
  memory(): Promise<{ readonly heap: number; readonly nodes: number }>;
  close(): Promise<void>;
}

async function memoryOf(session: CDPSession): Promise<{ heap: number; nodes: number }> {
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes };
}

export async function openBadgePage(browser: Browser): Promise<BadgePage> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  await context.route('**', (route) => route.fulfill({ contentType: 'text/html', body: HTML }));
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const { code } = await bundle('tests/bench/world/badgeWorld.ts');
  const { isolated } = await openWorlds(page, session, { url: URL, isolatedScript: code });
  await enableThreadTime(session);
  return {
    isolated,
    time: () => readThreadTime(session),
    memory: () => memoryOf(session),
    close: () => context.close(),
  };
}

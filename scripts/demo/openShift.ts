import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from '../../tests/support/launch';
import { startReplica } from '../../tests/support/startReplica';
import { buildExtension } from './build';

/** Often enough that something happens while one looks, seldom enough to answer in between. */
const ARRIVAL_DELAY = 40_000;

const WELCOME = pathToFileURL(path.resolve('scripts/demo/welcome.html')).href;

/**
 * Opens a window with the shipped extension on the replica, lets customers write, and waits until it is closed.
 * @returns exit code of the process
 */
export async function openShift(): Promise<number> {
  const extension = buildExtension('shipped');
  const replica = await startReplica();
  const browser = await launch({
    extension,
    isHeadless: false,
    args: replica.chromiumArgs,
    context: { viewport: null },
  });
  try {
    const closed = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
    const [welcome = await browser.context.newPage()] = browser.context.pages();
    await welcome.goto(WELCOME);
    replica.control.startArrivals(ARRIVAL_DELAY);
    console.log('The window is open; what to try stands in its first tab. Close the window to end the demo.');
    await closed;
  } finally {
    await browser.close();
    await replica.close();
  }
  return 0;
}

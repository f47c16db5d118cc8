import { chromium } from 'playwright-core';
import { ensureChromium } from '../../scripts/setup/chromium.mjs';
import { startReplica } from '../support/startReplica';
import { metaAddresses } from '../support/visit';

/** Opens the replicas in a window, without the extension: `npx tsx tests/replica/start.ts [seconds]`. */
const SECONDS_BETWEEN_ARRIVALS = Number(process.argv[2] ?? 20);

const replica = await startReplica();
const context = await chromium.launchPersistentContext('', {
  executablePath: ensureChromium().path,
  headless: false,
  viewport: null,
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...replica.chromiumArgs],
});
const [page = await context.newPage()] = context.pages();
await page.goto('https://x.com/notifications/mentions');
for (const address of Object.values(metaAddresses(replica))) {
  const other = await context.newPage();
  await other.goto(address);
}
const stop = replica.control.startArrivals(SECONDS_BETWEEN_ARRIVALS * 1000);
console.log(
  `The replicas are open; a customer writes every ${SECONDS_BETWEEN_ARRIVALS} s. Close the window to end.`,
);
await context.waitForEvent('close', { timeout: 0 });
stop();
await replica.close();

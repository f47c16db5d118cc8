import { requestsOfExtension, watchRequests } from '../support/requestWatch';
import { ordinaryRequests, visit, visitMeta } from '../support/visit';
import { expect, test } from './fixtures';

// What an installation asks for counts, too.
test.use({ hasOwnBrowser: true });

test('nothing leaves the browser, neither from the page nor from the background nor from the popup', async ({
  browserWithInlay,
  replica,
}) => {
  // Everywhere, and there again without the extension.
  test.slow();
  const { seen } = watchRequests(browserWithInlay.context);
  const page = await browserWithInlay.context.newPage();
  await visit(page);
  await expect(page.locator('[data-inlay="badge"]').first()).toBeAttached();
  await visitMeta(await browserWithInlay.context.newPage(), replica);
  const popup = await browserWithInlay.openPopup();
  await popup.getByText('Waiting queue').waitFor();
  const settings = await browserWithInlay.openExtensionPage('desk.html');
  await settings.getByRole('heading').first().waitFor();
  const loggedWith = new Set(replica.requests().map(({ path }) => path.split('?', 1)[0]));

  replica.clearRequests();
  const without = await ordinaryRequests(replica, [visit, visitMeta]);
  const loggedWithout = new Set(replica.requests().map(({ path }) => path.split('?', 1)[0]));

  expect(requestsOfExtension(seen, without), 'as the debugger saw it').toEqual([]);
  expect(
    [...loggedWith].filter((path) => !loggedWithout.has(path)),
    'as the site logged it',
  ).toEqual([]);

  await test.step('a planted request is seen, wherever it is made', async () => {
    const session = await browserWithInlay.context.newCDPSession(page);
    const contentScript = new Promise<number>((resolve) => {
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
      });
    });
    await session.send('Runtime.enable');
    const plant = (where: string) =>
      `fetch('https://x.com/planted-in-${where}').catch(() => {}).then(() => 'done')`;
    await session.send('Runtime.evaluate', {
      expression: plant('page'),
      contextId: await contentScript,
      awaitPromise: true,
    });
    await (await browserWithInlay.worker()).evaluate(plant('worker'));
    await popup.evaluate(plant('popup'));
    expect(requestsOfExtension(seen, without).toSorted()).toEqual([
      'https://x.com/planted-in-page',
      'https://x.com/planted-in-popup',
      'https://x.com/planted-in-worker',
    ]);
  });
});

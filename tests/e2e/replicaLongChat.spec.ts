import { chatIdOf } from '../replica/world/chat/ids';
import { ofKind, recordOf } from '../support/replicaPage';
import { expect, test } from './fixtures';
import { messagesOf, threadOf } from './replicaChatPage';

/** Long lists of X Chat in the replica by itself: rows exist while they are in sight. */
test.use({ extension: '' });

test.describe('a long inbox and a long thread', () => {
  test.use({ world: { bulkChats: 220, bulkChatMessages: 5000 } });
  const LONG = chatIdOf('kopikita', 'dripordie_');

  for (const isRecycling of [false, true]) {
    test(`keep few rows and skip none, ${isRecycling ? 'with' : 'without'} recycled elements`, async ({
      open,
      replica,
    }) => {
      replica.control.setRecycling(isRecycling);
      const page = await open('/i/chat');
      const list = page.getByTestId('dm-conversation-scroller');
      const rows = list.locator('[data-testid^="dm-conversation-item-"]');
      await rows
        .first()
        .evaluate((row) => row.setAttribute('data-was', row.getAttribute('data-testid') ?? ''));
      const seen = new Set<string>();
      const look = async () => {
        const names = await rows.evaluateAll((all) =>
          all.map((row) => row.getAttribute('data-testid') ?? ''),
        );
        for (const name of names) seen.add(name);
        expect(names.length).toBeLessThan(40);
      };
      const topOf = () => list.evaluate(({ scrollTop }) => scrollTop);
      const end = await list.evaluate((element) => element.scrollHeight - element.clientHeight);
      await list.hover();
      await look();
      for (let top = 0; top < end; top = await topOf()) {
        await page.mouse.wheel(0, 700);
        await expect.poll(topOf).toBeGreaterThan(top);
        await look();
      }
      const inInbox = replica.control
        .world()
        .chats.filter(({ account, isRequest }) => account === 'kopikita' && !isRequest);
      expect(seen.size).toBe(inInbox.length);
      const moved = page.locator('[data-was]');
      expect(await moved.count()).toBe(isRecycling ? 1 : 0);
      expect(ofKind(await recordOf(page), 'scroll')).toEqual([]);
    });
  }

  test('older messages come when one scrolls up, and what is in view stays', async ({ open }) => {
    const page = await open(threadOf(LONG));
    const history = page.getByTestId('dm-message-scroller');
    await expect(messagesOf(page).last()).toContainText('(no. 5000)');
    await expect.poll(() => messagesOf(page).count()).toBeLessThan(40);
    const height = await history.evaluate(({ scrollHeight }) => scrollHeight);
    await history.hover();
    await page.mouse.wheel(0, -100_000);
    await expect
      .poll(() => history.evaluate(({ scrollHeight }) => scrollHeight))
      .toBeGreaterThan(height + 500);
    await expect(page.getByText('(no. 4961)')).toBeVisible();
    await expect(page.getByText('(no. 4921)')).toHaveCount(0);
    expect(ofKind(await recordOf(page), 'scroll').filter(({ cause }) => cause === 'foreign')).toEqual([]);
    // Right after the wheel it would still be taken for the human's.
    await expect(async () => {
      await history.evaluate((element) => element.scrollBy(0, 40));
      const foreign = ofKind(await recordOf(page), 'scroll').filter(({ cause }) => cause === 'foreign');
      expect(foreign[0]).toMatchObject({ place: 'dm-message-scroller' });
    }).toPass();
  });
});

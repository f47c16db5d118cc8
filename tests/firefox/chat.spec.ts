import { MINUTE, SECOND } from '../../lib/domain/units';
import { ofKind } from '../support/replicaPage';
import { expect, test } from './fixtures';
import { chooseReply, draftOf, pressCommand, textsIn } from './replicaPage';

/** The encrypted half of X: the page keeps all of it in a shadow root of its own. */
const IN_CHAT = '[data-testid="xchatEmbedRoute"] >>>';

test('a chat is read in its root, and answered with a canned reply in its text field', async ({
  open,
  firefox,
  replica,
}) => {
  const sentAt = Date.now() - 25 * MINUTE - 20 * SECOND;
  const { chat } = replica.control.chatArrives(
    { author: 'anna_a', text: 'Where is order A?', sentAt },
    { handle: 'anna_a', name: 'Anna Alpha' },
  );
  const page = await open('/i/chat');
  await page.locator(`${IN_CHAT} ::-p-text(Anna Alpha)`).click();
  await expect.poll(() => textsIn(page, 'bar', 'strong')).toEqual(['Anna Alpha']);
  await expect.poll(() => textsIn(page, 'badge', '.badge')).toContainEqual(expect.stringMatching(/2[56]m/));
  await expect
    .poll(async () => (await firefox.chrome.storedMessages()).map(({ text }) => text))
    .toContain('Where is order A?');

  await page.locator(`${IN_CHAT} textarea`).click();
  await page.keyboard.type('Good morning. ');
  await chooseReply(page, '/checking');
  await expect.poll(() => draftOf(page)).toMatch(/^Good morning\. Hi Anna, .+\.$/);
  await pressCommand(page, 'z');
  await expect.poll(() => draftOf(page)).toBe('Good morning. /checking');
  await pressCommand(page, 'a');
  await chooseReply(page, '/checking');
  await expect.poll(() => draftOf(page)).toMatch(/^Hi Anna, .+\.$/);
  const written = await draftOf(page);
  expect(ofKind(replica.control.record(), 'chatSend')).toEqual([]);

  await page.locator(`${IN_CHAT} [data-testid="dm-composer-send-button"]`).click();
  await expect
    .poll(() => ofKind(replica.control.record(), 'chatSend'))
    .toMatchObject([{ chat, text: written }]);
  await expect
    .poll(async () => (await firefox.chrome.storedMessages()).find(({ text }) => text === written))
    .toMatchObject({ direction: 'outbound', authorKind: 'me' });
  expect(ofKind(replica.control.record(), 'shortcut')).toEqual([]);
});

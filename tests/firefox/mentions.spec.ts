import { MINUTE, SECOND } from '../../lib/domain/units';
import type { Replica } from '../support/startReplica';
import { expect, test } from './fixtures';
import { badgeOf, chooseReply, draftOf, pressCommand, textsIn } from './replicaPage';

/** What a shift does on X, in Firefox. */
const COMPOSER = '[data-testid="tweetTextarea_0"]';
const WAIT = 25 * MINUTE + 20 * SECOND;

const arrive = ({ control }: Replica) =>
  control.arrive(
    { author: 'anna_a', text: '@kopikita where is order A?', language: 'en', sentAt: Date.now() - WAIT },
    { handle: 'anna_a', name: 'Anna Alpha' },
  );

test('a mention is captured, answered with a canned reply, sent by hand, and its clock stops', async ({
  open,
  firefox,
  replica,
}) => {
  const mention = arrive(replica);
  const page = await open('/notifications/mentions');
  await expect
    .poll(() => badgeOf(page, mention.id))
    .toEqual({ state: 'waiting', text: expect.stringMatching(/^2[56]m$/) });
  await expect
    .poll(async () => (await firefox.chrome.storedMessages()).find(({ id }) => id === mention.id))
    .toMatchObject({ direction: 'inbound', text: mention.text });

  await page.locator(`article a[href$="/status/${mention.id}"]`).click();
  await expect.poll(() => textsIn(page, 'bar', 'strong')).toEqual(['Anna Alpha']);
  await page.locator(COMPOSER).click();
  await page.keyboard.type('Good morning. ');
  await chooseReply(page, '/checking');
  await expect.poll(() => draftOf(page)).toMatch(/^Good morning\. Hi Anna, .+\.$/);
  await pressCommand(page, 'z');
  await expect.poll(() => draftOf(page)).toBe('Good morning. /checking');
  await pressCommand(page, 'a');
  await chooseReply(page, '/checking');
  await expect.poll(() => draftOf(page)).toMatch(/^Hi Anna, .+\.$/);
  const written = await draftOf(page);
  expect(replica.control.record().filter(({ kind }) => kind === 'send')).toEqual([]);

  await page.locator('[data-testid="tweetButtonInline"]').click();
  await expect.poll(() => badgeOf(page, mention.id)).toMatchObject({ state: 'notWaiting' });
  await expect
    .poll(async () => (await firefox.chrome.storedMessages()).find(({ text }) => text === written))
    .toMatchObject({ direction: 'outbound', authorKind: 'me' });
  expect(replica.control.record().filter(({ kind }) => kind === 'shortcut')).toEqual([]);
});

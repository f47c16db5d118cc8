import { readFile } from 'node:fs/promises';
import { PLAIN_REPLY } from '../../lib/domain/cannedReply';
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

/** To be resolved once it is sent, with an image. */
const aPicturedReply = async () => ({
  cannedReplies: {
    ...PLAIN_REPLY,
    id: 'own-map',
    shortcut: 'map',
    afterSending: { type: 'resolve' },
    imageId: 'map',
    variants: [{ language: 'en', title: 'Map', body: 'Hi {{ contact.first_name }}, here is the map.' }],
  },
  replyImages: { id: 'map', type: 'image/png', data: await readFile('public/icon/48.png', 'base64') },
});

test('a mention is captured, answered with a canned reply, sent by hand, and is resolved by that', async ({
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
  await firefox.chrome.store(await aPicturedReply());
  await pressCommand(page, 'a');
  await page.keyboard.type('/map');
  await expect.poll(() => textsIn(page, 'picker', '.image kbd')).toEqual(['Ctrl+C']);
  await pressCommand(page, 'c');
  await expect
    .poll(() => textsIn(page, 'picker', '.image [role="status"]'))
    .toEqual(['Copied. Press Ctrl+V in the reply box.']);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Shift');
  await expect.poll(() => draftOf(page)).toMatch(/^Hi Anna, .+\.$/);
  await expect
    .poll(() => textsIn(page, 'bar', '.case .told'))
    .toEqual(['Will be resolved once your reply is sent']);
  const written = await draftOf(page);
  expect(replica.control.record().filter(({ kind }) => kind === 'send')).toEqual([]);

  await page.locator('[data-testid="tweetButtonInline"]').click();
  await expect.poll(() => badgeOf(page, mention.id)).toMatchObject({ state: 'resolved' });
  await expect
    .poll(async () => (await firefox.chrome.storedMessages()).find(({ text }) => text === written))
    .toMatchObject({ direction: 'outbound', authorKind: 'me' });
  expect(replica.control.record().filter(({ kind }) => kind === 'shortcut')).toEqual([]);
});

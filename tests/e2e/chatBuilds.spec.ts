import type { Page } from 'playwright-core';
import { ofKind, recordOf } from '../support/replicaPage';
import { badgeOf, bar, chatDraft, composer, foreignEvents, openInbox, openThread, picker } from './chatPage';
import { expect, test } from './fixtures';

/** X Chat in the forms it takes: older builds, roots that come late or stay closed, locked, requests, groups. */
const MAYA = 'Maya Lindqvist';
const SARI = 'Sari Wulandari';

async function insertThanks(page: Page): Promise<void> {
  await composer(page).click();
  await page.keyboard.type('/thanks');
  await expect(picker(page).getByRole('option').first()).toContainText('/thanks');
  await page.keyboard.press('Enter');
  await expect.poll(() => chatDraft(page)).toMatch(/^[^/].{5}/);
}

test.describe('in the page itself, as older builds had it', () => {
  test.use({ world: { settings: { chatRoot: 'light' } } });

  test('badges, bar and replies are there as well', async ({ open }) => {
    const page = await openInbox(open);
    await expect(badgeOf(page, SARI)).toHaveAttribute('data-state', 'waiting');
    await openThread(page, MAYA);
    await expect(bar(page).locator('strong')).toHaveText(MAYA);
    await insertThanks(page);
    expect(await foreignEvents(page)).toEqual([]);
  });
});

test.describe('in a root that comes late, without any element changing', () => {
  test.use({ world: { settings: { chatRoot: 'absent' } } });

  test('it is found, and watched from then on', async ({ open, replica }) => {
    const page = await open('/i/chat');
    await expect(page.getByTestId('xchatEmbedRoute')).toBeAttached();
    replica.control.setChatRoot('open');
    await expect(badgeOf(page, SARI)).toHaveAttribute('data-state', 'waiting');
    await openThread(page, MAYA);
    await insertThanks(page);
    replica.control.chatArrives({ author: 'mertcan81', text: 'Bir sorum daha var' });
    await expect(badgeOf(page, 'Mertcan Işık')).toHaveAttribute('data-state', 'waiting');
    expect(await foreignEvents(page)).toEqual([]);
  });
});

test.describe('in a closed root', () => {
  test.use({ world: { settings: { chatRoot: 'closed' } } });

  test('nothing is drawn and nothing breaks; the popup says why', async ({ open, browserWithInlay }) => {
    const page = await open('/i/chat');
    const popup = await browserWithInlay.openPopup();
    await expect(popup.getByRole('button', { name: 'Copy report' })).toBeVisible({ timeout: 30_000 });
    await popup.close();
    await expect(page.locator('[data-inlay="badge"], [data-inlay="bar"]')).toHaveCount(0);
    expect(ofKind(await recordOf(page), 'error')).toEqual([]);
    expect(await foreignEvents(page)).toEqual([]);
  });
});

test.describe('behind a passcode', () => {
  test.use({ world: { settings: { isChatLocked: true } } });

  test('nothing is drawn until it is unlocked', async ({ open }) => {
    const page = await open('/i/chat');
    await page.getByTestId('pin-code-input-container').locator('input').first().click();
    await expect(page.locator('[data-inlay="badge"], [data-inlay="bar"]')).toHaveCount(0);
    await page.keyboard.type('1234');
    await expect(badgeOf(page, SARI)).toHaveAttribute('data-state', 'waiting');
    expect(await foreignEvents(page)).toEqual([]);
  });
});

test('a request waits, is marked as found late, and has a bar though no reply box', async ({
  open,
  replica,
}) => {
  replica.control.chatArrives(
    { author: 'stranger_s', text: 'Is anybody there?', isRequest: true, sentAt: Date.now() - 3 * 3_600_000 },
    { handle: 'stranger_s', name: 'Stella Stranger' },
  );
  const page = await open('/i/chat/requests');
  const badge = badgeOf(page, 'Stella Stranger');
  await expect(badge).toHaveAttribute('aria-label', /Waiting for about 3 hours.*Among the requests/);
  await expect(badge.locator('.request')).toBeVisible();
  await page.locator('[role="option"]', { hasText: 'Stella Stranger' }).click();
  await expect(bar(page).locator('strong')).toHaveText('Stella Stranger');
  await expect(composer(page)).toHaveCount(0);
  await bar(page).getByRole('button', { name: 'Canned replies' }).click();
  await expect(picker(page).getByRole('alert')).toContainText('Accept the request first');
  expect(await foreignEvents(page)).toEqual([]);
});

test('a group has one badge and one bar, under its own name', async ({ open }) => {
  const page = await openInbox(open);
  await expect(badgeOf(page, 'Tasting crew')).toHaveAttribute('data-state', 'waiting');
  await page.locator('[role="option"]', { hasText: 'Tasting crew' }).click();
  await expect(bar(page).locator('strong')).toHaveText(/^Tasting crew/);
  await expect(bar(page).locator('.who')).not.toContainText('@');
  await insertThanks(page);
  expect(await foreignEvents(page)).toEqual([]);
});

test('each account sees its own chats only, also after going to the other and back', async ({
  open,
  replica,
}) => {
  const page = await openInbox(open);
  await expect(badgeOf(page, SARI)).toHaveAttribute('data-state', 'waiting');
  const [first = '', second = ''] = replica.control.world().accounts;
  replica.control.chatArrives({
    author: 'sari_wulan',
    text: 'Halo',
    account: second,
    sentAt: Date.now() - 7_200_000,
  });
  replica.control.switchAccount(second);
  await expect(badgeOf(page, SARI).locator('.wait')).toHaveText(/^~2h/);
  replica.control.switchAccount(first);
  await expect(badgeOf(page, SARI).locator('.wait')).toHaveText(/^~\d\dm$/);
  expect(await foreignEvents(page)).toEqual([]);
});

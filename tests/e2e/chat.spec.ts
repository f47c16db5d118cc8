import type { Page } from 'playwright-core';
import { ofKind, recordOf } from '../support/replicaPage';
import { violationsOf } from '../support/violationsOf';
import { badgeOf, bar, composer, foreignEvents, openInbox, openThread, ROWS, row } from './chatPage';
import { expect, test } from './fixtures';
import { storedMessages } from './storedMessages';

/** Badges and bar in X Chat, whose app stands in a shadow root of the page's own. */
const MAYA = 'Maya Lindqvist';
const SARI = 'Sari Wulandari';
const button = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });

test('a chat that was never opened waits since about its row’s time; opened, it is known exactly', async ({
  open,
}) => {
  const page = await openInbox(open);
  await expect(badgeOf(page, SARI)).toHaveAttribute('data-state', 'waiting');
  await expect(badgeOf(page, SARI).locator('.wait')).toHaveText(/^~\d+m$/);
  await expect(badgeOf(page, SARI)).toHaveAttribute('aria-label', /Waiting for about \d+ minutes/);
  // Somebody answered there, or read it: the list does not tell that nobody waits.
  await expect(badgeOf(page, 'Tom Okafor')).toHaveCount(0);
  await expect(bar(page)).toHaveCount(0);
  await openThread(page, MAYA);
  await expect(badgeOf(page, MAYA).locator('.wait')).toHaveText(/^\d+m$/);
  await expect(bar(page).locator('strong')).toHaveText(MAYA);
  await expect(bar(page).locator('.wait')).toContainText('Waiting for');
  expect(await foreignEvents(page)).toEqual([]);
});

test('rows are as high as without badges, and their names stand where they stood', async ({ open }) => {
  const page = await openInbox(open);
  await expect(badgeOf(page, SARI)).toBeVisible();
  const shapes = () =>
    page.locator(ROWS).evaluateAll((rows) =>
      rows.map((each) => {
        const name = each.querySelector('.row-name')?.getBoundingClientRect();
        return [each.getBoundingClientRect().height, name?.left, name?.top];
      }),
    );
  const withBadges = await shapes();
  expect(new Set(withBadges.map(([height]) => height))).toEqual(new Set([72]));
  await page.locator('[data-inlay="badge"]').evaluateAll((badges) => {
    for (const badge of badges) {
      if (badge instanceof HTMLElement) badge.style.setProperty('display', 'none', 'important');
    }
  });
  expect(await shapes()).toEqual(withBadges);
});

test.describe('an inbox of hundreds', () => {
  test.use({ world: { bulkChats: 300, settings: { isRecycling: true } } });

  test('recycled rows bear the badge of the chat they show, and no other', async ({ open }) => {
    const page = await openInbox(open);
    const contradictions = () =>
      page.locator(ROWS).evaluateAll((rows) =>
        rows.flatMap((each) => {
          const isUnread = each.closest('[aria-description]') !== null;
          const badges = [...each.querySelectorAll('[data-inlay="badge"]')];
          const isWaiting = badges[0]?.shadowRoot?.querySelector('[data-state="waiting"]') != null;
          return badges.length > 1 || isWaiting !== isUnread ? [each.textContent] : [];
        }),
      );
    await expect(page.locator('[data-inlay="badge"]').first()).toBeAttached();
    await expect.poll(contradictions).toEqual([]);
    await page.locator(ROWS).first().hover();
    for (const distance of [900, 4000, 2500, -1200, -5000]) {
      await page.mouse.wheel(0, distance);
      await expect.poll(contradictions).toEqual([]);
    }
    expect(await foreignEvents(page)).toEqual([]);
  });
});

test('tag, priority, Resolve: said in the bar, shown in the row', async ({ open }) => {
  const page = await openInbox(open);
  await openThread(page, MAYA);
  await button(page, 'Add tag').click();
  await page.keyboard.type('njkl');
  await page.keyboard.press('Enter');
  await expect(bar(page).locator('.tag')).toHaveText(['njkl']);
  await page.keyboard.press('Escape');
  await bar(page).locator('select').selectOption('urgent');
  await expect(badgeOf(page, MAYA).locator('.tag')).toHaveText('njkl');
  await expect(badgeOf(page, MAYA).locator('.priority')).toHaveAttribute('data-priority', 'urgent');
  await button(page, 'Resolve').click();
  await expect(badgeOf(page, MAYA)).toHaveAttribute('data-state', 'resolved');
  await button(page, 'Reopen').click();
  await expect(badgeOf(page, MAYA)).toHaveAttribute('data-state', 'waiting');
  // Another chat has its own.
  await openThread(page, SARI);
  await expect(bar(page).locator('strong')).toHaveText(SARI);
  await expect(bar(page).locator('.tag')).toHaveCount(0);
  expect(await foreignEvents(page)).toEqual([]);
});

test('a note is typed, kept on leaving, undone with Esc, and stays with its chat', async ({ open }) => {
  const page = await openInbox(open);
  await openThread(page, MAYA);
  const field = bar(page).getByRole('textbox', { name: 'Note' });
  const line = bar(page).locator('button.note');
  await button(page, 'Note').click();
  await expect(field).toBeFocused();
  await page.keyboard.type('/n prefers\nmail');
  await page.keyboard.press('Control+Enter');
  await expect(line).toHaveText(/\/n prefers\s*mail/);
  await expect(button(page, 'Note')).toBeFocused();

  await line.click();
  await page.keyboard.type(' no more');
  await page.keyboard.press('Escape');
  await expect(line).toHaveText(/mail$/);

  await line.click();
  await page.keyboard.type('!');
  await openThread(page, SARI);
  await expect(bar(page).locator('strong')).toHaveText(SARI);
  await expect(line).toHaveCount(0);
  await openThread(page, MAYA);
  await expect(line).toHaveText(/mail!$/);
  expect(await foreignEvents(page)).toEqual([]);
});

test('snoozed until a moment, the row says so; the wait goes on; woken by hand and by a message', async ({
  open,
  replica,
}) => {
  const page = await openInbox(open);
  await openThread(page, MAYA);
  const snooze = bar(page).locator('[data-panel="snooze"] > button');
  await snooze.focus();
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('button', { name: /^For 1 hour/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(bar(page).getByRole('button', { name: /^For 4 hours/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(badgeOf(page, MAYA)).toHaveAttribute('data-state', 'snoozed');
  await expect(badgeOf(page, MAYA)).toHaveAttribute('aria-label', /^Snoozed until .+\. Waiting for/);
  await expect(snooze).toBeFocused();
  await expect(bar(page).locator('[data-state="waiting"]')).toBeVisible();

  await page.keyboard.press('Enter');
  await button(page, 'Wake now').click();
  await expect(badgeOf(page, MAYA)).toHaveAttribute('data-state', 'waiting');

  await snooze.click();
  const moment = bar(page).getByLabel('Until', { exact: true });
  await moment.fill('2020-01-01T09:00');
  await button(page, 'Snooze until then').click();
  await expect(bar(page).getByRole('alert')).toHaveText('Choose a moment that is still to come.');
  await moment.fill('2099-01-01T09:00');
  await moment.press('Enter');
  await expect(badgeOf(page, MAYA)).toHaveAttribute('data-state', 'snoozed');
  replica.control.chatArrives({ author: 'maya_brews', text: 'Hello?' });
  await expect(badgeOf(page, MAYA)).toHaveAttribute('data-state', 'waiting');
  expect(await foreignEvents(page)).toEqual([]);
});

test('what is sent here stops the wait and is known to be one’s own', async ({ open, browserWithInlay }) => {
  const page = await openInbox(open);
  await openThread(page, MAYA);
  await expect(badgeOf(page, MAYA)).toHaveAttribute('data-state', 'waiting');
  await composer(page).click();
  await page.keyboard.type('It will be there on Wednesday.');
  await page.keyboard.press('Enter');
  await expect.poll(async () => ofKind(await recordOf(page), 'chatSend').length).toBe(1);
  await expect(badgeOf(page, MAYA)).toHaveCount(0);
  await expect(bar(page).locator('.wait')).toHaveText('Nobody is waiting');
  await expect
    .poll(async () =>
      (await storedMessages(browserWithInlay)).find(({ text }) => text.includes('on Wednesday')),
    )
    .toMatchObject({ direction: 'outbound', authorKind: 'me' });
});

test('the bar lies below the head and leaves head and reply box free, also in small windows', async ({
  open,
}) => {
  const page = await openInbox(open);
  await openThread(page, MAYA);
  const shape = bar(page).locator('.bar');
  for (const [width, height] of [
    [1280, 900],
    [900, 700],
    [760, 480],
  ] as const) {
    await page.setViewportSize({ width, height });
    const isFree = async () => {
      const [box, head, reply, pane] = await Promise.all([
        shape.boundingBox(),
        page.getByTestId('dm-conversation-header').boundingBox(),
        composer(page).boundingBox(),
        page.getByTestId('dm-conversation-panel').boundingBox(),
      ]);
      if (!box || !head || !reply || !pane) return false;
      const isBelowHead = box.y >= head.y + head.height;
      const isAboveReply = box.y + box.height <= reply.y;
      const isInPane = box.x >= pane.x && box.x + box.width <= Math.min(width, pane.x + pane.width);
      return isBelowHead && isAboveReply && isInPane;
    };
    await expect.poll(isFree, { message: `${width} × ${height}` }).toBe(true);
  }
});

for (const [language, waiting, replies] of [
  ['tr', 'Bekleme süresi: yaklaşık', 'Hazır yanıtlar'],
  ['id', 'Menunggu selama sekitar', 'Balasan siap pakai'],
] as const) {
  test(`in ${language}, on a page in the same language`, async ({ open, replica, browserWithInlay }) => {
    replica.control.setLanguage(language);
    const desk = await browserWithInlay.openExtensionPage('desk.html');
    await desk.locator('#language').selectOption(language);
    const page = await openInbox(open);
    await expect(badgeOf(page, SARI)).toHaveAttribute('aria-label', new RegExp(waiting));
    await openThread(page, MAYA);
    await expect(bar(page).getByRole('button', { name: replies })).toBeVisible();
  });
}

// On X's dim pages ours look as on its dark ones.
for (const theme of ['light', 'dark'] as const) {
  test(`the bar with note and snooze open is readable and named for everybody (${theme})`, async ({
    open,
    replica,
  }) => {
    replica.control.setTheme(theme);
    const page = await openInbox(open);
    await openThread(page, MAYA);
    const faults = () => violationsOf(page, '[data-inlay="bar"]');
    await bar(page).locator('[data-panel="snooze"] > button').click();
    expect(await faults()).toEqual([]);
    await bar(page)
      .getByRole('button', { name: /^For 1 hour/ })
      .click();
    await button(page, 'Note').click();
    await page.keyboard.type('VIP');
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await expect(bar(page).locator('button.note')).toBeVisible();
    expect(await faults()).toEqual([]);
    await expect(row(page, MAYA)).toBeVisible();
  });
}

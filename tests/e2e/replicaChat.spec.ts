import type { Page } from '@playwright/test';
import { GROUP_ID } from '../replica/world/chat/generate';
import { chatIdOf, testIdOf } from '../replica/world/chat/ids';
import { draftsOf, ofKind, recordOf } from '../support/replicaPage';
import { expect, test } from './fixtures';

/** X Chat in the replica by itself: what the tests of the extension take for granted. */
test.use({ extension: '' });

const MAYA = chatIdOf('kopikita', 'maya_brews');
const ZEYNEP = chatIdOf('kopikita', 'zeyneponline');
const HANNAH = chatIdOf('kopikita', 'hannahpours');

const threadOf = (id: string): string => `/i/chat/${id}`;
const linkTo = (page: Page, id: string) => page.locator(`a[role="option"][href="${threadOf(id)}"]`);
const boxOf = (page: Page) => page.getByTestId('dm-composer-textarea');
const messagesOf = (page: Page) => page.locator('[data-dm-message-row]');

test('chats are opened from the list in an open root, without a reload and without a new title', async ({
  open,
}) => {
  const page = await open('/home');
  await page.getByTestId('AppTabBar_DirectMessage_Link').click();
  const list = page.getByTestId('xchatEmbedRoute').getByTestId('dm-conversation-scroller');
  await expect(list.getByRole('option').first()).toBeVisible();
  expect(await page.title()).toBe('X');
  const isHidden = () => document.querySelector('[data-testid^="dm-"]') === null;
  expect(await page.evaluate(isHidden)).toBe(true);
  const row = page.getByTestId(`dm-conversation-item-${testIdOf(MAYA)}`);
  await expect(row).toHaveAttribute('aria-description', 'Unread');
  await expect(row).toHaveCSS('height', '72px');
  await linkTo(page, MAYA).click();
  await expect(page).toHaveURL(`https://x.com${threadOf(MAYA)}`);
  await expect(page.getByTestId('dm-conversation-username')).toHaveText('Maya Lindqvist');
  await expect(page.locator('[data-testid="dm-conversation-header"] a')).toHaveAttribute(
    'href',
    '/maya_brews',
  );
  await expect(row).not.toHaveAttribute('aria-description');
  expect(await page.title()).toBe('X');
});

test('ours stand at the end of the line, theirs at its start, and only hour and minute are told', async ({
  open,
}) => {
  const page = await open(threadOf(MAYA));
  const sides = await messagesOf(page).evaluateAll((rows) =>
    rows.map((row) => getComputedStyle(row).justifyContent),
  );
  expect(sides).toEqual(['flex-start', 'flex-end', 'flex-end', 'flex-start']);
  const last = messagesOf(page).last();
  await expect(last.locator('[id$="-time"]')).toHaveText(/^\d{1,2}:\d\d\s[AP]M$/);
  expect(await page.getByTestId('dm-container').locator('time, [datetime]').count()).toBe(0);
});

test('what is sent is pending, then sent, under the same id', async ({ open, replica }) => {
  const page = await open(threadOf(MAYA));
  replica.control.setChatSending('held');
  await boxOf(page).click();
  await expect(page.getByTestId('dm-composer-send-button')).toHaveCount(0);
  await page.keyboard.type('It left Rotterdam.');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Thursday it is.');
  await expect(page.getByTestId('dm-composer-voice-button')).toHaveCount(0);
  expect(await draftsOf(page)).toEqual([
    {
      place: 'chat',
      answers: MAYA,
      text: 'It left Rotterdam.\nThursday it is.',
      selectionStart: 34,
      selectionEnd: 34,
      hasFocus: true,
    },
  ]);
  await page.keyboard.press('Enter');
  const sent = messagesOf(page).last();
  await expect(sent).toHaveAttribute('data-send-status', 'pending');
  const id = await sent.getAttribute('data-dm-message-row');
  replica.control.setChatSending('arrives');
  await expect(sent).toHaveAttribute('data-send-status', 'sent');
  await expect(sent).toHaveAttribute('data-dm-message-row', id ?? '');
  await expect(boxOf(page)).toHaveValue('');
  await expect(linkTo(page, MAYA)).toContainText('You: It left Rotterdam. Thursday it is.');
  const text = 'It left Rotterdam.\nThursday it is.';
  expect(ofKind(await recordOf(page), 'chatSend')).toEqual([
    { kind: 'chatSend', text, chat: MAYA, messageId: id },
  ]);
  expect(ofKind(await recordOf(page), 'shortcut')).toEqual([]);
});

test('messages that fail stay and say so', async ({ open, replica }) => {
  const page = await open(threadOf(MAYA));
  replica.control.setChatSending('fails');
  await boxOf(page).fill('Hello');
  await page.getByTestId('dm-composer-send-button').click();
  await expect(messagesOf(page).last()).toHaveAttribute('data-send-status', 'failed');
});

test('customers, teammates and strangers write while one watches', async ({ open, replica }) => {
  const page = await open(threadOf(MAYA));
  replica.control.chatArrives({ author: 'maya_brews', text: 'Never mind, it came!' });
  await expect(messagesOf(page).last()).toContainText('Never mind, it came!');
  replica.control.chatArrives({ author: 'kopikita', chat: MAYA, text: 'Wonderful.' });
  await expect(messagesOf(page).last()).toHaveCSS('justify-content', 'flex-end');
  const stranger = { handle: 'new_here', name: 'New <i>here</i>' };
  const { chat } = replica.control.chatArrives({ author: 'new_here', text: 'Hi, first order!' }, stranger);
  const first = page.getByTestId('dm-conversation-scroller').getByRole('option').first();
  await expect(first).toHaveAttribute('href', threadOf(chat));
  await expect(first.locator('.font-chirp.line-clamp-1')).toHaveText('New <i>here</i>');
});

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

test('a root that comes late changes no child of anything', async ({ open, replica }) => {
  replica.control.setChatRoot('absent');
  const page = await open('/i/chat');
  expect(await page.getByTestId('xchatEmbedRoute').evaluate(({ shadowRoot }) => shadowRoot)).toBeNull();
  await page.evaluate(() => {
    const observer = new MutationObserver((changes) =>
      document.body.setAttribute('data-changes', String(changes.length)),
    );
    observer.observe(document.querySelector('main') ?? document.body, {
      childList: true,
      subtree: true,
      attributes: true,
    });
  });
  replica.control.setChatRoot('open');
  await expect(page.getByTestId('dm-conversation-scroller').getByRole('option').first()).toBeVisible();
  await expect(page.locator('body')).not.toHaveAttribute('data-changes');
});

test('older builds stand in the page itself', async ({ open, replica }) => {
  replica.control.setChatRoot('light');
  const page = await open(threadOf(MAYA));
  await expect(boxOf(page)).toBeVisible();
  expect(
    await page.evaluate(() => document.querySelector('main [data-testid="dm-container"]') !== null),
  ).toBe(true);
  await expect(page.getByTestId('xchatEmbedRoute')).toHaveCount(0);
  await page.getByTestId('AppTabBar_Home_Link').click();
  await expect(page.locator('article').first()).toBeVisible();
});

test('a closed root shows nothing of the chats, and its box takes no key for a command', async ({
  open,
  replica,
}) => {
  replica.control.setChatRoot('closed');
  const page = await open(threadOf(MAYA));
  const host = page.getByTestId('xchatEmbedRoute');
  await expect.poll(() => draftsOf(page)).toHaveLength(1);
  expect(await host.evaluate(({ shadowRoot, childElementCount }) => [shadowRoot, childElementCount])).toEqual(
    [null, 0],
  );
  const box = await host.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 700, (box?.y ?? 0) + (box?.height ?? 0) - 34);
  await page.keyboard.type('jl/');
  await expect.poll(async () => (await draftsOf(page))[0]?.text).toBe('jl/');
  expect(ofKind(await recordOf(page), 'shortcut')).toEqual([]);
});

test('the passcode screen holds nothing of the chats, and comes again with every load', async ({
  open,
  replica,
}) => {
  replica.control.setChatLocked(true);
  const page = await open(threadOf(MAYA));
  await expect(page).toHaveURL(/\/i\/chat\/pin\/recovery\?from=/);
  const digits = page.getByTestId('pin-code-input-container').locator('input');
  await expect(digits).toHaveCount(4);
  await expect(digits.first()).toHaveAttribute('aria-label', 'Digit 1 of 4');
  await expect(page.getByTestId('dm-container')).toHaveCount(0);
  await page.keyboard.type('9999');
  await expect(page.getByRole('alert')).not.toBeEmpty();
  await page.keyboard.type('1234');
  await expect(page).toHaveURL(`https://x.com${threadOf(MAYA)}`);
  await expect(boxOf(page)).toBeVisible();
  await page.reload();
  await expect(digits.first()).toBeVisible();
});

const SPOKEN = {
  en: { unread: 'Unread', age: /^\d+[mh]$/, own: 'You: ', day: 'Today', time: /^\d{1,2}:\d\d\s[AP]M$/ },
  tr: { unread: 'Okunmamış', age: /^\d+ (dk|sa)$/, own: 'Sen: ', day: 'Bugün', time: /^\d{1,2}:\d\d$/ },
  id: {
    unread: 'Belum dibaca',
    age: /^\d+ (mnt|j)$/,
    own: 'Anda: ',
    day: 'Hari Ini',
    time: /^\d{1,2}\.\d\d$/,
  },
} as const;

for (const language of ['en', 'tr', 'id'] as const) {
  test(`everything but people’s own words is in the language of the site: ${language}`, async ({
    open,
    replica,
  }) => {
    const page = await open(threadOf(MAYA));
    replica.control.setLanguage(language);
    replica.control.chatArrives({ author: 'kopikita', chat: MAYA, text: 'Soon!' });
    const words = SPOKEN[language];
    await expect(page.getByTestId(`dm-conversation-item-${testIdOf(ZEYNEP)}`)).toHaveAttribute(
      'aria-description',
      words.unread,
    );
    await expect(linkTo(page, ZEYNEP).locator('.row-time')).toHaveText(words.age);
    await expect(linkTo(page, MAYA)).toContainText(`${words.own}Soon!`);
    await expect(page.locator('[data-index]').getByText(words.day, { exact: true }).last()).toBeVisible();
    await expect(messagesOf(page).last().locator('[id$="-time"]')).toHaveText(words.time);
    expect(await page.title()).toBe('X');
  });
}

test('requests wait apart, unread until they are accepted', async ({ open, replica }) => {
  const page = await open('/i/chat');
  await expect(linkTo(page, MAYA)).toBeVisible();
  await expect(linkTo(page, HANNAH)).toHaveCount(0);
  await page.getByTestId('dm-inbox-dropdown-trigger').click();
  await page.getByTestId('dm-inbox-dropdown-requests').click();
  await expect(page).toHaveURL('https://x.com/i/chat/requests');
  const row = page.getByTestId(`dm-message-request-item-${testIdOf(HANNAH)}`);
  await row.locator('a').click();
  await expect(page).toHaveURL(`https://x.com/i/chat/requests/${HANNAH}`);
  await expect(page.getByTestId('dm-message-request-prompt')).toBeVisible();
  await expect(boxOf(page)).toHaveCount(0);
  await expect(row).toHaveAttribute('aria-description', 'Unread');
  await page.getByTestId('dm-message-request-accept-button').click();
  await expect(page).toHaveURL(`https://x.com${threadOf(HANNAH)}`);
  await expect(boxOf(page)).toBeVisible();
  const isRequest = () => replica.control.world().chats.find(({ id }) => id === HANNAH)?.isRequest;
  await expect.poll(isRequest).toBe(false);
});

for (const isReused of [false, true]) {
  test(`every chat keeps its draft while the box is ${isReused ? 'the same element' : 'another'}`, async ({
    open,
    replica,
  }) => {
    replica.control.setChatBoxReused(isReused);
    const page = await open(threadOf(MAYA));
    await boxOf(page).fill('For Maya');
    await boxOf(page).evaluate((box) => box.setAttribute('data-was', ''));
    await linkTo(page, ZEYNEP).click();
    await expect(page.getByTestId('dm-conversation-username')).toContainText('Zeynep');
    await expect(boxOf(page)).toHaveValue('');
    await expect(page.locator('textarea[data-was]')).toHaveCount(isReused ? 1 : 0);
    await linkTo(page, MAYA).click();
    await expect(boxOf(page)).toHaveValue('For Maya');
  });
}

test('a group names who wrote, shows a photo, a shared post and what the site says', async ({ open }) => {
  const page = await open(threadOf(GROUP_ID));
  const history = page.getByTestId('dm-message-scroller');
  await expect(page.locator('[id$="-sender"]').last()).toHaveText('Nilay Gezer 🚲');
  await expect(history.locator('a[href*="/status/"]')).toContainText('@beansweekly');
  await history.hover();
  await page.mouse.wheel(0, -10_000);
  await expect(history.getByText('The group was created.')).toBeVisible();
  await expect(page.getByTestId('dm-conversation-header-item')).toBeVisible();
  await expect(history.locator('.photo img')).toHaveAttribute('src', /^blob:/);
});

test('each account has an inbox of its own', async ({ open, replica }) => {
  const page = await open(threadOf(MAYA));
  await expect(boxOf(page)).toBeVisible();
  replica.control.switchAccount('kopikita_shop');
  await expect(page.getByTestId('dm-conversation-scroller').getByRole('option')).toHaveCount(2);
  await expect(boxOf(page)).toHaveCount(0);
});

test('a narrow window has room for the list or for a chat', async ({ open }) => {
  const page = await open('/i/chat');
  await page.setViewportSize({ width: 640, height: 700 });
  await expect(page.getByTestId('dm-inbox-title')).toBeVisible();
  await linkTo(page, MAYA).click();
  await expect(boxOf(page)).toBeVisible();
  await expect(page.getByTestId('dm-inbox-title')).toBeHidden();
});

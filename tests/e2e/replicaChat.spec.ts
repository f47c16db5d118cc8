import { GROUP_ID } from '../replica/world/chat/generate';
import { testIdOf } from '../replica/world/chat/ids';
import { draftsOf, ofKind, recordOf } from '../support/replicaPage';
import { expect, test } from './fixtures';
import { boxOf, HANNAH, linkTo, MAYA, messagesOf, threadOf, ZEYNEP } from './replicaChatPage';

/** X Chat in the replica by itself: what the tests of the extension take for granted. */
test.use({ extension: '' });

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

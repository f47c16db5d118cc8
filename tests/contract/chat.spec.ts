import { expect } from '@playwright/test';
import { aChatMessage } from '../support/aChatMessage';
import {
  atItsEnd,
  group,
  HISTORY,
  HOST,
  id,
  NOW,
  OTHER_THREAD,
  row,
  THREAD,
  thread,
  timesOf,
} from './chatPages';
import { test } from './contractTest';
import { pageNamed } from './pages';

test('until what reads chats is there, nothing of a chat is read, expected or missed', async ({
  openPage,
}) => {
  const { page, readWithoutChat } = await openPage(THREAD, thread.html);
  const { before, drift, after } = await readWithoutChat();
  expect(before).toEqual({ lacks: 'chat', surfaces: [], rows: 0, thread: null });
  expect(drift).toEqual([]);
  expect(after).toMatchObject({
    lacks: null,
    surfaces: ['conversationList', 'conversation'],
    thread: '500-901',
  });
  expect(after.rows).toBeGreaterThan(0);
  await page.close();
});

test('a root that is attached late is read as soon as it is there, though nothing tells of it', async ({
  openPage,
}) => {
  const { html } = pageNamed('chat_root_not_attached_2026-11_en');
  const { page, readSteps } = await openPage(THREAD, html);
  const app = `<div data-testid="dm-container"><div data-testid="dm-conversation-panel">
    <div data-testid="dm-message-scroller" role="log">${aChatMessage('a')}</div></div></div>`;
  const [before, after] = await readSteps([
    { url: THREAD, now: NOW },
    { url: THREAD, now: NOW, changes: [{ attachRootTo: HOST, put: app }] },
  ]);
  expect(before).toMatchObject({ conversations: [], rows: [], thread: null });
  expect(before?.containers).toEqual(['xchatEmbedRoute']);
  expect(after).toMatchObject({ conversations: [{ threadId: '500-901' }], thread: '500-901' });
  await page.close();
});

test('a thread still on the page is not taken for the one whose address is there already', async ({
  openPage,
}) => {
  const { page, readSteps } = await openPage(THREAD, thread.html);
  const [first, ahead, back] = await readSteps([
    { url: THREAD, now: NOW },
    { url: OTHER_THREAD, now: NOW },
    { url: THREAD, now: NOW },
  ]);
  expect(first).toMatchObject({ thread: '500-901', composers: ['500-901'] });
  expect(ahead).toMatchObject({ conversations: [], thread: null, composers: [] });
  expect(back).toEqual(first);
  await page.close();
});

test('a group whose messages are gone is not taken for the thread whose address is there already', async ({
  openPage,
}) => {
  const { url } = group.expected;
  const { page, readSteps } = await openPage(url, group.html);
  const unmounted = { remove: `${HISTORY}` };
  const [first, ahead, unlisted] = await readSteps([
    { url, now: NOW },
    { url: OTHER_THREAD, now: NOW, changes: [unmounted] },
    {
      url: OTHER_THREAD,
      now: NOW,
      changes: [{ remove: '[data-testid="dm-conversation-item-500:902"]' }],
    },
  ]);
  expect(first).toMatchObject({ thread: 'g77001', composers: ['g77001'], contact: { name: 'Tim Gudang' } });
  for (const reading of [ahead, unlisted]) {
    expect(reading).toMatchObject({ conversations: [], thread: null, composers: [] });
  }
  await page.close();
});

test('what is first seen under the next address is not filed there', async ({ openPage }) => {
  const { page, readSteps } = await openPage(OTHER_THREAD, thread.html);
  const [ahead, back, stuck] = await readSteps([
    { url: OTHER_THREAD, now: NOW },
    { url: THREAD, now: NOW },
    { url: OTHER_THREAD, now: NOW },
  ]);
  expect(ahead).toMatchObject({ conversations: [], thread: null, composers: [] });
  expect(back).toMatchObject({ conversations: [{ threadId: '500-901' }], thread: '500-901' });
  expect(stuck).toMatchObject({ conversations: [], thread: null });
  await page.close();
});

/** The name of the account, as the page itself shows it. */
const signedInAs = (handle: string) => [
  { of: '[data-testid="AppTabBar_Profile_Link"]', attribute: 'href', value: `/${handle}` },
  {
    of: '[data-testid="SideNav_AccountSwitcher_Button"] div',
    attribute: 'data-testid',
    value: `UserAvatar-Container-${handle}`,
  },
];

test('another account’s thread with the same contact is read after a switch, not before its list is there', async ({
  openPage,
}) => {
  const { page, readSteps } = await openPage(THREAD, thread.html);
  const first = '[data-testid="dm-conversation-item-500:901"]';
  const [before, ahead, switched] = await readSteps([
    { url: THREAD, now: NOW },
    { url: THREAD, now: NOW, changes: signedInAs('acme_help') },
    {
      url: 'https://x.com/i/chat/600-901',
      now: NOW,
      changes: [
        { remove: '[data-testid="dm-conversation-item-500:902"]' },
        { remove: '[data-testid="dm-conversation-item-433:500"]' },
        { of: `${first} a`, attribute: 'href', value: '/i/chat/600-901' },
        { of: `${first} a`, attribute: 'id', value: 'dm-conversation-option-600:901' },
        { of: first, attribute: 'data-testid', value: 'dm-conversation-item-600:901' },
      ],
    },
  ]);
  expect(before).toMatchObject({ account: 'acme', thread: '500-901' });
  expect(before?.rows).toHaveLength(3);
  expect(ahead).toMatchObject({
    account: 'acme_help',
    rows: [],
    conversations: [],
    thread: null,
    composers: [],
  });
  expect(switched).toMatchObject({ account: 'acme_help', thread: '600-901' });
  expect(switched?.rows.map(({ threadId }) => threadId)).toEqual(['600-901']);
  await page.close();
});

test('what is sent is read once it is sent, and its time is when it was seen to be written', async ({
  openPage,
}) => {
  const { page, readSteps } = await openPage(THREAD, thread.html);
  const sent = aChatMessage(id(50), { index: 11, time: '15:01', isOurs: true, status: 'pending' });
  const [, pending, done] = await readSteps([
    { url: THREAD, now: '2026-11-02T12:01:10.000Z', changes: [atItsEnd] },
    { url: THREAD, now: '2026-11-02T12:01:20.000Z', changes: [{ into: HISTORY, put: sent }] },
    {
      url: THREAD,
      now: '2026-11-02T12:01:25.000Z',
      changes: [{ of: row(50), attribute: 'data-send-status', value: 'sent' }],
    },
  ]);
  expect(pending?.conversations[0]?.messages.map((message) => message.id)).not.toContain(id(50));
  const message = done?.conversations[0]?.messages.at(-1);
  expect(message).toMatchObject({ id: id(50), direction: 'outbound', previousId: id(4) });
  expect(timesOf(message && [message])).toEqual([['2026-11-02T12:01:10.000Z', '2026-11-02T12:01:20.000Z']]);
  await page.close();
});

test('the text of a message is what was written, not what it quotes or shares', async ({ openPage }) => {
  const { page, readSteps } = await openPage(THREAD, thread.html);
  const bubble = (number: number, inside: string) =>
    aChatMessage(id(number), { index: number, time: '15:01' }).replace(
      /<span dir="auto">.*?<\/span>/,
      inside,
    );
  const quote = (tag: string) => `<${tag} role="button"><span dir="auto">Where is my order?</span></${tag}>`;
  const put =
    bubble(70, `${quote('div')}<span dir="auto">On its way</span>`) +
    bubble(71, `${quote('div')}<div><span dir="auto">Since today</span></div>`) +
    bubble(72, `<a href="/x/status/1"><span dir="auto">A post</span></a>`);
  const [reading] = await readSteps([{ url: THREAD, now: NOW, changes: [{ into: HISTORY, put }] }]);
  const texts = new Map(reading?.conversations[0]?.messages.map((message) => [message.id, message.text]));
  expect([70, 71, 72].map((number) => texts.get(id(number)))).toEqual(['On its way', 'Since today', '']);
  await page.close();
});

test('recycled rows are read as what they have become', async ({ openPage }) => {
  const { html, expected } = pageNamed('chat_inbox_2026-11_en');
  const { page, readSteps } = await openPage(expected.url, html);
  const recycled = '[data-testid="dm-conversation-item-500:902"]';
  const [, after] = await readSteps([
    { url: expected.url, now: NOW },
    {
      url: expected.url,
      now: NOW,
      changes: [
        { of: `${recycled} a`, attribute: 'href', value: '/i/chat/500-909' },
        { of: `${recycled} a`, attribute: 'id', value: 'dm-conversation-option-500:909' },
        { of: `${recycled} .line-clamp-1`, text: 'Gil' },
        { of: recycled, attribute: 'data-testid', value: 'dm-conversation-item-500:909' },
      ],
    },
  ]);
  expect(after?.rows.map(({ threadId, title }) => [threadId, title])).toContainEqual(['500-909', 'Gil']);
  expect(after?.rows.map(({ threadId }) => threadId)).not.toContain('500-902');
  await page.close();
});

test('who wrote in a group stays known when the name above was scrolled away', async ({ openPage }) => {
  const { page, readSteps } = await openPage(group.expected.url, group.html);
  const [, after] = await readSteps([
    { url: group.expected.url, now: NOW },
    { url: group.expected.url, now: NOW, changes: [{ remove: '[role="log"] [data-index="4"]' }] },
  ]);
  const [first] = after?.conversations[0]?.messages ?? [];
  expect(first).toMatchObject({ id: id(12), author: { name: 'Cem', handle: '' } });
  await page.close();
});

test('a thread taken apart piece by piece is read at every step', async ({ openPage }) => {
  const { page, read } = await openPage(THREAD, thread.html);
  const left = () =>
    page.evaluate(() => {
      const root = document.querySelector('[data-testid="xchatEmbedRoute"]')?.shadowRoot;
      const elements = [...(root?.querySelectorAll('*') ?? [])];
      for (const element of elements.slice(-7)) element.remove();
      return elements.length;
    });
  while ((await left()) > 0) {
    const { conversations, rows } = await read('acme', thread.expected);
    expect(conversations.length + rows.length).toBeLessThanOrEqual(4);
  }
  expect(await read('acme', thread.expected)).toMatchObject({ conversations: [], rows: [] });
  await page.close();
});

test('a drift report describes what is in an open root without what people wrote there', async ({
  openPage,
}) => {
  const { page, sketch } = await openPage(THREAD, thread.html);
  const skeleton = await sketch();
  expect(skeleton).toContain('#shadow-root');
  expect(skeleton).toContain('div[data-testid=dm-container]');
  expect(skeleton).not.toMatch(/\bann|50[01]|901|merhaba/i);
  await page.close();
});

import { expect } from '@playwright/test';
import { LONGEST_NAME, LONGEST_TEXT } from '../../lib/platforms/readText';
import { aPost } from '../support/aPost';
import { test } from './contractTest';

const URL = 'https://x.com/home';
const NOTHING = { conversations: [], ambient: [] };

test('an empty page, a foreign page and a place of X that is not read give nothing', async ({ openPage }) => {
  for (const [url, html] of [
    [URL, ''],
    [URL, '<html><body><article><time>now</time><a href="/status/1">x</a></article></body></html>'],
    ['https://x.com/i/chat/1-2', aPost({})],
    ['https://x.com/settings/account', aPost({})],
  ] as const) {
    const { page, read } = await openPage(url, html);
    expect(await read('acme')).toMatchObject(NOTHING);
    await page.close();
  }
});

test('ten megabytes of text in one post are cut, and the posts beside it are read', async ({ openPage }) => {
  const { page, read } = await openPage(URL, aPost({}) + aPost({ id: '2', text: '@acme short' }));
  await page.evaluate(() => {
    // Out of sight, since it is the reading that is tried here and not the browser's layout.
    document.body.hidden = true;
    const text = document.querySelector('[data-testid="tweetText"]');
    if (text) text.textContent = `@acme ${'ağ😀 '.repeat(2_000_000)}`;
  });
  const [first, second] = (await read('acme')).conversations.map(({ messages }) => messages[0]?.text);
  expect(first?.length).toBeLessThanOrEqual(LONGEST_TEXT);
  expect(first?.isWellFormed()).toBe(true);
  expect(second).toBe('@acme short');
  await page.close();
});

test('ten thousand nested elements and a very long name are read within bounds', async ({ openPage }) => {
  const deep = `${'<span>'.repeat(10_000)}@acme deep${'</span>'.repeat(10_000)}`;
  const { page, read } = await openPage(URL, aPost({ text: deep, name: 'n'.repeat(1_000_000) }));
  const [conversation] = (await read('acme')).conversations;
  expect(conversation?.messages[0]?.text).toBe('@acme deep');
  expect(conversation?.contact.name).toHaveLength(LONGEST_NAME);
  await page.close();
});

test('markup, templates and control characters are kept as the characters they are', async ({ openPage }) => {
  const text = '&lt;script&gt;alert(1)&lt;/script&gt; {{ contact.name }} \u202e@acme\u2069 \u200bzero';
  const { page, read } = await openPage(URL, aPost({ text, name: '&lt;img src=x&gt;' }));
  const [conversation] = (await read('acme')).conversations;
  expect(conversation?.contact.name).toBe('<img src=x>');
  expect(conversation?.messages[0]?.text).toBe(
    '<script>alert(1)</script> {{ contact.name }} \u202e@acme\u2069 \u200bzero',
  );
  await page.close();
});

test('posts with parts missing or put in twice neither throw nor appear', async ({ openPage }) => {
  const whole = aPost({ text: '@acme hello' });
  for (const part of [
    'data-testid="User-Name"',
    'href="/ann"',
    'datetime="2026-11-02T08:00:00.000Z"',
    'href="/ann/status/1985000000000000801"',
  ]) {
    const { page, read } = await openPage(URL, whole.replace(part, ''));
    expect(await read('acme'), `without ${part}`).toMatchObject(NOTHING);
    await page.close();
  }
  const { page, read } = await openPage(URL, whole + whole);
  expect((await read('acme')).conversations).toHaveLength(1);
  await page.close();
});

test('a page taken apart piece by piece is read at every step', async ({ openPage }) => {
  const { page, read } = await openPage(
    URL,
    aPost({ text: '@acme hello' }) + aPost({ id: '2', handle: 'bo' }),
  );
  const countElements = () => page.evaluate(() => document.body.querySelectorAll('*').length);
  for (let left = await countElements(); left > 0; left = await countElements()) {
    await page.evaluate(() => [...document.body.querySelectorAll('*')].at(-1)?.remove());
    const { conversations, ambient } = await read('acme');
    expect(conversations.length + ambient.length).toBeLessThanOrEqual(2);
  }
  expect(await read('acme')).toMatchObject(NOTHING);
  await page.close();
});

test('elements named like the methods of a document do not stand in for them', async ({ openPage }) => {
  const names = ['querySelector', 'querySelectorAll', 'createTreeWalker', 'closest'];
  const named = names.map((name) => `<img name="${name}"><form name="${name}"><input name="${name}"></form>`);
  const text = '@acme <b>hello</b> you';
  const { page, read } = await openPage(URL, named.join('') + aPost({ text }));
  const [conversation] = (await read('acme')).conversations;
  expect(conversation?.messages[0]?.text).toBe('@acme hello you');
  await page.close();
});

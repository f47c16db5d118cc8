import { expect } from '@playwright/test';
import type { Platform } from '../../lib/domain/vocabulary';
import { adapterFor, READABLE_HOSTS } from '../../lib/platforms/adapters';
import { test } from './contractTest';
import { type Expectation, type ExpectedMessage, fixturePages, REAL_PAGES, realPages } from './pages';

const adapters = new Set(READABLE_HOSTS.flatMap((host) => adapterFor(host) ?? []));
const pagesOf = (platform: Platform) => [...fixturePages(platform), ...realPages(platform)];
const pages = [...adapters].flatMap(({ platform }) => pagesOf(platform));

if (REAL_PAGES === undefined) {
  console.warn(
    'INLAY_PAGES is not set: the adapters are tried on our own fixtures only, not on saved real pages.',
  );
}

for (const { name, html, expected } of pages) {
  test(`${name} is read as expected`, async ({ openPage }) => {
    const { page, read } = await openPage(expected.url, html);
    expect(asExpectation(await read(expected.given), expected)).toEqual(expected);
    await page.close();
  });

  test(`${name} is left as it was, and read the same twice`, async ({ openPage }) => {
    const { page, probe } = await openPage(expected.url, html);
    const { isSameTwice, isUntouched, messages } = await probe(expected.given);
    expect({ isSameTwice, isUntouched }).toEqual({ isSameTwice: true, isUntouched: true });
    const addressed = expected.conversations.flatMap((conversation) =>
      conversation.messages.map(([id]) => id),
    );
    expect(messages.map(({ messageId }) => messageId).toSorted()).toEqual(addressed.toSorted());
    expect(messages.filter(({ isSafe }) => !isSafe)).toEqual([]);
    await page.close();
  });

  const isTold = expected.account !== null && expected.given === undefined;
  if (isTold) continue;
  test(`${name} is addressed to nobody while it is unknown who we are`, async ({ openPage }) => {
    const { page, read } = await openPage(expected.url, html);
    const { conversations, ambient, account } = await read();
    expect({ account, conversations }).toEqual({ account: null, conversations: [] });
    expect(ambient.filter(({ direction }) => direction !== 'unknown')).toEqual([]);
    await page.close();
  });
}

for (const { platform, selectors } of adapters) {
  test(`every selector for ${platform} finds something on some page`, async ({ openPage }) => {
    const hit = new Set<string>();
    for (const { html, expected } of pagesOf(platform)) {
      const { page, probe } = await openPage(expected.url, html);
      for (const name of (await probe()).hits) hit.add(name);
      await page.close();
    }
    expect(Object.keys(selectors).filter((name) => !hit.has(name))).toEqual([]);
    for (const [name, { seen }] of Object.entries(selectors)) {
      if (seen.some((source) => source.startsWith('never')))
        console.warn(`Never witnessed: ${name}: ${seen.join('; ')}`);
    }
  });
}

test('a folder of saved pages that holds none of the expected ones is refused', () => {
  expect(() => realPages('x', 'tests/contract')).toThrow('holds none of the expected pages');
});

/** What was read, in the words of an expectation. */
function asExpectation(
  read: {
    readonly surfaces: readonly string[];
    readonly account: string | null;
    readonly conversations: readonly {
      readonly id: string;
      readonly contact: { readonly handle: string };
      readonly messages: readonly ReadMessage[];
    }[];
    readonly ambient: readonly ReadMessage[];
    readonly drift: readonly { readonly selector: string; readonly kind: string }[];
  },
  { url, given }: Expectation,
): Expectation {
  return {
    url,
    ...(given === undefined ? {} : { given }),
    surfaces: read.surfaces,
    account: read.account,
    conversations: read.conversations.map(({ id, contact, messages }) => ({
      contact: contact.handle,
      rootId: id.slice(id.lastIndexOf('/') + 1),
      messages: messages.map(asExpectedMessage),
    })),
    ambient: read.ambient.map(asExpectedMessage),
    drift: read.drift.map(({ selector, kind }) => `${selector} ${kind}`),
  };
}

interface ReadMessage {
  readonly id: string | null;
  readonly direction: string;
  readonly author: { readonly handle: string };
  readonly sentAtLow: number;
}

const asExpectedMessage = ({ id, direction, author, sentAtLow }: ReadMessage): ExpectedMessage => [
  id ?? '',
  direction,
  author.handle,
  new Date(sentAtLow).toISOString(),
];

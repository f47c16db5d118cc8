import { expect } from '@playwright/test';
import { adapterFor, READABLE_HOSTS } from '../../lib/platforms/adapters';
import { type Printed, test } from './contractTest';
import {
  type Expectation,
  type ExpectedChat,
  type ExpectedComments,
  type ExpectedMessage,
  fixturePages,
  hashOf,
  REAL_PAGES,
  realPages,
  type SavedPage,
} from './pages';

type PrintedMessage = Printed['ambient'][number];

const adapters = new Set(READABLE_HOSTS.flatMap((host) => adapterFor(host) ?? []));
const tried = [...adapters].map(({ platform, selectors }) => ({
  platform,
  selectors,
  ours: fixturePages(platform),
  real: realPages(platform),
}));
/** What selectors find on the pages that were opened so far: opening one takes longer than reading it. */
const found = new Map<SavedPage, readonly string[]>();

if (REAL_PAGES === undefined) {
  console.warn(
    'INLAY_PAGES is not set: the adapters are tried on our own fixtures only, not on saved real pages.',
  );
}

for (const savedPage of tried.flatMap(({ ours, real }) => [...ours, ...real])) {
  const { name, html, expected } = savedPage;
  test(`${name} is read as expected, the same twice, and left as it was`, async ({ openPage }) => {
    const { probe, read } = await openPage(expected.url, html);
    // First of all, while nothing has been read that could have left something.
    const probed = await probe(expected.given, expected);
    found.set(savedPage, probed.hits);
    const { isSameTwice, isUntouched, messages, rows, thread, composers } = probed;
    expect.soft({ isSameTwice, isUntouched }).toEqual({ isSameTwice: true, isUntouched: true });
    const addressed = expected.conversations.flatMap((conversation) =>
      conversation.messages.map(([id]) => id),
    );
    expect.soft(messages.map(({ messageId }) => messageId).toSorted()).toEqual(addressed.toSorted());
    expect.soft([...messages, ...rows].filter(({ isSafe }) => !isSafe)).toEqual([]);
    const { chat } = expected;
    if (chat) {
      const known = chat.rows.map(([threadId]) => threadId).filter((threadId) => threadId !== '');
      expect.soft(rows.map(({ threadId }) => threadId)).toEqual(known);
      const hasHeader = chat.isHeadless !== true;
      expect.soft(thread).toEqual(chat.thread === null ? null : { threadId: chat.thread, hasHeader });
      expect.soft(composers.map(({ threadId }) => threadId)).toEqual(chat.composers);
    }

    const printed = await read(expected.given, expected);
    expect.soft(asExpectation(printed, expected)).toEqual(withoutAnchors(expected));

    const isTold = expected.account !== null && expected.given === undefined;
    // A private conversation is for us, whoever we are.
    if (isTold || chat !== undefined) return;
    const { conversations, ambient, account } = await read();
    expect.soft({ account, conversations }, 'while it is unknown who we are').toEqual({
      account: null,
      conversations: [],
    });
    expect.soft(ambient.filter(({ direction }) => direction !== 'unknown')).toEqual([]);
  });
}

for (const { platform, selectors, ours, real } of tried) {
  test(`every selector for ${platform} finds something on some page`, async ({ openPage }) => {
    const hitsOf = async (savedPage: SavedPage): Promise<readonly string[]> => {
      const known = found.get(savedPage);
      if (known) return known;
      const { page, probe } = await openPage(savedPage.expected.url, savedPage.html);
      const { hits } = await probe();
      await page.close();
      return hits;
    };
    const hitsOn = async (pages: readonly SavedPage[]): Promise<ReadonlySet<string>> => {
      const hits = new Set<string>();
      for (const page of pages) for (const name of await hitsOf(page)) hits.add(name);
      return hits;
    };
    const [onReal, onOurs] = [await hitsOn(real), await hitsOn(ours)];
    const names = Object.keys(selectors);
    expect(names.filter((name) => !onReal.has(name) && !onOurs.has(name))).toEqual([]);
    const isNever = (name: string) => selectors[name]?.seen.some((source) => source.startsWith('never'));
    const never = names.filter(isNever);
    for (const name of never) console.warn(`Never witnessed: ${name}: ${selectors[name]?.seen.join('; ')}`);
    // What no real page shows has to say so, with where it is known from.
    if (real.length > 0) expect(names.filter((name) => !onReal.has(name) && !isNever(name))).toEqual([]);
  });
}

test('a folder of saved pages that holds none of the expected ones is refused', () => {
  expect(() => realPages('x', 'tests/contract')).toThrow('holds none of the expected pages');
});

/** What was read, in the words of an expectation. */
function asExpectation(
  read: Printed,
  { url, given, now, timeZone, chat, comments, unsupported }: Expectation,
) {
  return {
    url,
    ...(given === undefined ? {} : { given }),
    ...(now === undefined ? {} : { now }),
    ...(timeZone === undefined ? {} : { timeZone }),
    surfaces: read.surfaces,
    account: read.account,
    conversations: read.conversations.map(({ id, contact, messages }) => ({
      contact: contact.handle,
      rootId: id?.slice(id.lastIndexOf('/') + 1) ?? null,
      messages: chat === undefined ? messages.map(asExpectedMessage) : [],
    })),
    ambient: read.ambient.map(asExpectedMessage),
    ...(chat === undefined ? {} : { chat: asExpectedChat(read, chat.isHashed) }),
    ...(comments === undefined ? {} : { comments: asExpectedComments(read) }),
    ...(unsupported === undefined ? {} : { unsupported: read.unsupported }),
    drift: read.drift.map(({ selector, kind }) => `${selector} ${kind}`),
  };
}

const asExpectedComments = ({ composers, conversations }: Printed): ExpectedComments => ({
  boxes: composers.map(({ writes, answersMessageId }) => [writes, answersMessageId] as const),
  answered: conversations.flatMap(({ hasHiddenAnswer, contact }) => (hasHiddenAnswer ? contact.handle : [])),
  moved: conversations.flatMap(({ movedToPrivate = [] }) =>
    movedToPrivate.map(
      ({ messageId, account, contactHandle }) => [messageId, account, contactHandle] as const,
    ),
  ),
});

const asExpectedMessage = ({ id, direction, author, sentAtLow }: PrintedMessage): ExpectedMessage => [
  id ?? '',
  direction,
  author.handle,
  iso(sentAtLow),
];

const iso = (at: number): string => new Date(at).toISOString();

type ReadChat = Pick<ExpectedChat, 'rows' | 'messages' | 'isHashed'>;

const asExpectedChat = (
  { rows, conversations }: Printed,
  isHashed = false,
  shown = isHashed ? hashOf : (text: string) => text,
): ReadChat => ({
  ...(isHashed ? { isHashed } : {}),
  rows: rows.map((row) => [
    row.conversationId ?? '',
    shown(row.title),
    shown(row.preview),
    row.lastDirection,
    iso(row.lastActivityLow),
    iso(row.lastActivityHigh),
    ...(row.unread ? ['unread'] : []),
    ...(row.isRequest ? ['request'] : []),
    ...(row.isGroup ? ['group'] : []),
  ]),
  messages: conversations.flatMap(({ messages }) =>
    messages.map(
      ({ id, direction, author, sentAtLow, sentAtHigh, text }) =>
        [
          id ?? '',
          direction,
          author.handle || shown(author.name),
          iso(sentAtLow),
          iso(sentAtHigh),
          shown(text),
        ] as const,
    ),
  ),
});

/** What is read is compared by itself; anchors are elements, and probed. */
function withoutAnchors({ chat, ...expected }: Expectation) {
  if (chat === undefined) return expected;
  const { rows, messages, isHashed } = chat;
  return { ...expected, chat: { rows, messages, ...(isHashed ? { isHashed } : {}) } };
}

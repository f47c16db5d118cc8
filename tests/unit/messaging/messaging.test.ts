import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NotAcknowledgedError, RefusedError } from '../../../lib/messaging/errors';
import { type Handlers, listen } from '../../../lib/messaging/listen';
import { onBroadcast } from '../../../lib/messaging/onBroadcast';
import { send } from '../../../lib/messaging/send';

const PAGE = 'https://x.com/notifications/mentions';

/** What the browser would say of a content script in this page. */
const senderAt = (url: string, id: string = fakeBrowser.runtime.id) => ({ id, url, tab: undefined });

const refuseAll = async (): Promise<never> => {
  throw new Error('not part of this test');
};

const handlersWith = (own: Partial<Handlers>): Handlers => ({
  getTabSetup: refuseAll,
  capture: refuseAll,
  getPlacements: refuseAll,
  bindRows: refuseAll,
  getRelated: refuseAll,
  getCase: refuseAll,
  judgeText: refuseAll,
  changeTriage: refuseAll,
  removeDriftReports: refuseAll,
  act: refuseAll,
  suggestTags: refuseAll,
  saveTagGroup: refuseAll,
  findReplies: refuseAll,
  previewReply: refuseAll,
  draftReply: refuseAll,
  getReplyImage: refuseAll,
  knownShortcuts: refuseAll,
  renderReply: refuseAll,
  keepFocus: refuseAll,
  changeSettings: refuseAll,
  saveAgent: refuseAll,
  reportDrift: refuseAll,
  loadScript: refuseAll,
  openConversation: refuseAll,
  ...own,
});

/** Joins `send` to the listeners the way the browser does: a page's message and what came back of it. */
const comesFrom = (sender: { id: string; url: string }) => {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const answers = await fakeBrowser.runtime.onMessage.trigger(message, sender);
    return answers.find((answer) => answer !== undefined);
  });
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Inlay',
    version: '0',
    host_permissions: ['https://x.com/*'],
  });
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://inlay${path}`);
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

const listenWith = (own: Partial<Handlers>) => listen(handlersWith(own), { refusalOf: () => 'failed' });

const anAct = { id: 'act-1', act: { type: 'resolved', conversationId: 'c' } } as const;

describe('a request', () => {
  test('is answered with what its handler gives', async () => {
    comesFrom(senderAt(PAGE));
    listenWith({ act: async () => ({ ok: true }) });
    await expect(send('act', anAct)).resolves.toEqual({ ok: true });
  });

  test('that nobody answers is not taken for done', async () => {
    comesFrom(senderAt(PAGE));
    await expect(send('act', anAct)).rejects.toBeInstanceOf(NotAcknowledgedError);
  });

  test('answered by `undefined`, as by a worker killed half-way, is not taken for done', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
    await expect(send('act', anAct)).rejects.toBeInstanceOf(NotAcknowledgedError);
  });

  test('tells why it was not done', async () => {
    comesFrom(senderAt(PAGE));
    listen(handlersWith({}), { refusalOf: () => 'storageFull' });
    await expect(send('act', anAct)).rejects.toMatchObject({ refusal: 'storageFull' });
  });

  test('that is malformed never reaches its handler', async () => {
    comesFrom(senderAt(PAGE));
    const act = vi.fn(refuseAll);
    listenWith({ act });
    const forged = { id: 'act-1', act: { type: 'resolved', conversationId: 7 } };
    const answer = send('act', forged as unknown as typeof anAct);
    await expect(answer).rejects.toMatchObject({ refusal: 'invalid' });
    await expect(answer).rejects.toThrow(/conversationId/);
    expect(act).not.toHaveBeenCalled();
  });

  test('for a script that is none of those a page may be given is malformed', async () => {
    comesFrom(senderAt(PAGE));
    const loadScript = vi.fn(refuseAll);
    listenWith({ loadScript });
    const forged = { name: '../background' } as unknown as { name: 'chat' };
    await expect(send('loadScript', forged)).rejects.toMatchObject({ refusal: 'invalid' });
    expect(loadScript).not.toHaveBeenCalled();
  });

  test('with a time interval upside down is malformed', async () => {
    comesFrom(senderAt(PAGE));
    listenWith({});
    const message = {
      direction: 'inbound' as const,
      author: { name: 'Ayşe', handle: 'ayse' },
      text: 'Merhaba',
      sentAtLow: 2,
      sentAtHigh: 1,
      timeSource: 'attribute' as const,
    };
    const batch = {
      platform: 'x' as const,
      account: 'acme',
      capturedAt: 3,
      rows: [],
      conversations: [
        { kind: 'mention' as const, contact: message.author, messages: [message], touchesNewestEnd: false },
      ],
    };
    await expect(send('capture', batch)).rejects.toBeInstanceOf(RefusedError);
  });

  describe('that tells of a page', () => {
    const message = {
      id: '1',
      direction: 'inbound' as const,
      author: { name: 'Ayşe', handle: 'ayse' },
      text: 'Merhaba',
      sentAtLow: 1,
      sentAtHigh: 1,
      timeSource: 'attribute' as const,
    };
    const conversation = {
      kind: 'mention' as const,
      contact: message.author,
      url: 'https://x.com/i/status/1',
      messages: [message],
      touchesNewestEnd: false,
    };
    const batch = {
      platform: 'x' as const,
      account: 'acme',
      capturedAt: 3,
      rows: [],
      conversations: [conversation],
    };
    const batchWith = (changes: object) => ({ ...batch, conversations: [{ ...conversation, ...changes }] });
    const repeated = <Item>(item: Item, count: number): Item[] => Array.from({ length: count }, () => item);
    const capture = vi.fn(async () => ({ ok: true as const, placements: [], summaries: [] }));

    beforeEach(() => {
      capture.mockClear();
      comesFrom(senderAt(PAGE));
      listenWith({ capture });
    });

    test('is taken as long as texts and names are those of people', async () => {
      const longest = {
        ...message,
        text: 'a'.repeat(30_000),
        author: { name: 'a'.repeat(200), handle: 'ayse' },
      };
      await send('capture', batchWith({ messages: repeated(longest, 100) }));
      expect(capture).toHaveBeenCalledOnce();
    });

    test.each([
      ['a text too long', batchWith({ messages: [{ ...message, text: 'a'.repeat(30_001) }] })],
      ['a name too long', batchWith({ contact: { name: 'a'.repeat(201), handle: 'ayse' } })],
      ['too many messages in a conversation', batchWith({ messages: repeated(message, 101) })],
      ['too many messages in all', { ...batch, conversations: repeated(conversation, 101) }],
      [
        'too many messages in two conversations',
        { ...batch, conversations: repeated({ ...conversation, messages: repeated(message, 51) }, 2) },
      ],
      ['an address elsewhere', batchWith({ url: 'https://x.com.evil.example/i/status/1' })],
      ['an address that is a script', batchWith({ url: 'javascript:alert(1)' })],
      ['an address with another scheme', batchWith({ url: 'http://x.com/i/status/1' })],
    ])('is refused with %s', async (_, request) => {
      await expect(send('capture', request)).rejects.toMatchObject({ refusal: 'invalid' });
      expect(capture).not.toHaveBeenCalled();
    });
  });

  test.each([
    ['a note too long', { type: 'noteSet', conversationId: 'c', text: 'a'.repeat(2001) } as const],
    ['a snooze without an end', { type: 'snoozed', conversationId: 'c', until: Infinity } as const],
    ['a snooze beyond all calendars', { type: 'snoozed', conversationId: 'c', until: 1e300 } as const],
  ])('with %s is malformed', async (_, act) => {
    comesFrom(senderAt(PAGE));
    listenWith({});
    await expect(send('act', { id: 'a', act })).rejects.toMatchObject({ refusal: 'invalid' });
  });

  test('that fills in a reply with endless values is malformed', async () => {
    comesFrom(senderAt(PAGE));
    listenWith({});
    const request = { replyId: 'r', language: 'en' as const, context: { platform: 'x' as const } };
    const tooMany = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`v${index}`, '']));
    const refused = { refusal: 'invalid' };
    await expect(send('renderReply', { ...request, values: tooMany })).rejects.toMatchObject(refused);
    const tooLong = { v: 'a'.repeat(30_001) };
    await expect(send('renderReply', { ...request, values: tooLong })).rejects.toMatchObject(refused);
  });

  test.each([
    ['another extension', senderAt(PAGE, 'somebody-else')],
    ['a host we do not read', senderAt('https://x.com.evil.example/')],
    ['another scheme', senderAt('http://x.com/')],
  ])('from %s is not heard', async (_, sender) => {
    comesFrom(sender);
    const act = vi.fn(async () => ({ ok: true as const }));
    listenWith({ act });
    await expect(send('act', anAct)).rejects.toBeInstanceOf(NotAcknowledgedError);
    expect(act).not.toHaveBeenCalled();
  });

  test('from our own pages is heard', async () => {
    comesFrom(senderAt('chrome-extension://inlay/popup.html'));
    listenWith({ act: async () => ({ ok: true }) });
    await expect(send('act', anAct)).resolves.toEqual({ ok: true });
  });
});

describe('the listener', () => {
  test('leaves foreign messages to others', async () => {
    listenWith({});
    const answers = await fakeBrowser.runtime.onMessage.trigger({ hello: 'world' }, senderAt(PAGE));
    expect(answers).toEqual([undefined]);
  });
});

describe('a broadcast', () => {
  test('is heard until its listener leaves', async () => {
    const leaving = new AbortController();
    const heard: string[] = [];
    onBroadcast('highlight', ({ conversationId }) => heard.push(conversationId), leaving.signal);
    const tell = (conversationId: string) =>
      fakeBrowser.runtime.onMessage.trigger(
        { inlay: 'broadcast', type: 'highlight', payload: { conversationId } },
        senderAt(PAGE),
      );
    await tell('first');
    leaving.abort();
    await tell('second').catch(() => undefined);
    expect(heard).toEqual(['first']);
  });
});

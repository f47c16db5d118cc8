import { assert, bigInt, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chatPlaceAt, linkedThreadId, threadIdOf, threadUrl } from '../../../lib/platforms/x/chat/addresses';

const at = (path: string) => new URL(path, 'https://x.com');
const userId = bigInt({ min: 1n, max: 10n ** 20n - 1n });

describe('the id of a thread', () => {
  test('is the same from address, test id and link, in whichever order its people stand', () => {
    assert(
      property(userId, userId, (one, other) => {
        const id = threadIdOf(`${one}:${other}`);
        expect(id).toBeDefined();
        expect(threadIdOf(`${other}-${one}`)).toBe(id);
        expect(linkedThreadId(`/i/chat/${one}-${other}`)).toBe(id);
        expect(linkedThreadId(`https://x.com/i/chat/requests/${one}-${other}?s=1`)).toBe(id);
        expect(chatPlaceAt(new URL(threadUrl(id ?? '', 'requests')))?.threadId).toBe(id);
        expect(chatPlaceAt(new URL(threadUrl(id ?? '', 'inbox')))?.threadId).toBe(id);
      }),
    );
  });

  test.each(['', '1', '1-', '1-2-3', 'g', 'gx', 'ann', '1_2'])('%j is none', (text) => {
    expect(threadIdOf(text)).toBeUndefined();
  });
});

describe('an address of X Chat', () => {
  test.each([
    ['/i/chat', 'inbox', undefined],
    ['/i/chat/', 'inbox', undefined],
    ['/i/chat/1-2', 'inbox', '1-2'],
    ['/i/chat/g77/info', 'inbox', 'g77'],
    ['/i/chat/requests', 'requests', undefined],
    ['/i/chat/requests/other', 'requests', undefined],
    ['/i/chat/requests/other/1-2', 'requests', '1-2'],
  ])('%s', (path, list, threadId) => {
    expect(chatPlaceAt(at(path))).toEqual({ list, threadId });
  });

  test.each(['/i/chat/pin/new', '/i/chat/settings', '/i/chat/group_join/1/x', '/i/chats', '/messages/1-2'])(
    '%s is not read',
    (path) => {
      expect(chatPlaceAt(at(path))).toBeUndefined();
    },
  );
});

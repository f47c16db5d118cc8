import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conversationKey, currentConversationKey, rootOfKey } from '../../../lib/domain/conversationKey';

const aKey = { platform: 'x', account: 'Acme', contactHandle: 'Ayse', rootId: '42' } as const;

describe('the key of a conversation', () => {
  test('does not depend on how a handle is written', () => {
    expect(conversationKey(aKey)).toBe(conversationKey({ ...aKey, account: 'acme', contactHandle: 'AYSE' }));
  });

  test('differs as soon as one part differs, whatever characters the parts hold', () => {
    const parts = fc.record({
      platform: fc.constant('x' as const),
      account: fc.string({ unit: 'binary' }).map((text) => text.toLowerCase().toWellFormed()),
      contactHandle: fc.string({ unit: 'binary' }).map((text) => text.toLowerCase().toWellFormed()),
      rootId: fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
    });
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const areSame = JSON.stringify(one) === JSON.stringify(other);
        expect(conversationKey(one) === conversationKey(other)).toBe(areSame);
      }),
    );
  });

  test('tells a thread from a public conversation', () => {
    const thread = conversationKey({ platform: 'x', account: 'acme', threadId: '@ayse/42' });
    expect(thread).not.toBe(conversationKey(aKey));
    expect(rootOfKey(thread)).toBeUndefined();
    expect(currentConversationKey(thread, new Map([['42', '7']]))).toBe(thread);
  });

  test('follows its root when that turns out to stand below an older post', () => {
    const now = currentConversationKey(conversationKey(aKey), new Map([['42', '7']]));
    expect(now).toBe(conversationKey({ ...aKey, rootId: '7' }));
    expect(rootOfKey(now)).toBe('7');
  });

  test('is made even of broken text from a page', () => {
    expect(() => conversationKey({ ...aKey, contactHandle: '\ud800' })).not.toThrow();
  });
});

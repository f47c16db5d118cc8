import { describe, expect, test } from 'vitest';
import { handleOf, statusHandleOf, statusIdOf, surfacesAt } from '../../../lib/platforms/x/addresses';

describe('surfaces of an address', () => {
  test.each([
    ['/notifications', ['notifications']],
    ['/notifications/mentions', ['notifications']],
    ['/notifications/verified', ['notifications']],
    ['/home', ['home']],
    ['/', ['home']],
    ['/search?q=acme&f=live', ['search']],
    ['/hashtag/kahve', ['search']],
    ['/acme/status/1985000000000000001', ['post']],
    ['/i/status/1985000000000000001', ['post']],
    ['/i/web/status/1985000000000000001', ['post']],
    ['/acme/status/1985000000000000001/photo/1', ['post']],
    ['/acme/status/1985000000000000001/quotes', ['search']],
    ['/acme', ['profile']],
    ['/acme/with_replies', ['profile']],
    ['/i/chat', []],
    ['/i/chat/1-2', []],
    ['/settings/account', []],
    ['/messages', []],
    ['/explore', []],
  ])('%s', (path, surfaces) => {
    expect(surfacesAt(new URL(path, 'https://x.com'))).toEqual(surfaces);
  });

  test('a composer in a dialog hides what is beneath: it may be anything', () => {
    expect(surfacesAt(new URL('https://x.com/compose/post'))).toContain('home');
    expect(surfacesAt(new URL('https://x.com/compose/post'))).toContain('post');
  });
});

describe('links', () => {
  test.each([
    ['/Acme', 'Acme'],
    ['https://x.com/Acme', 'Acme'],
    ['https://twitter.com/acme?lang=tr', 'acme'],
    ['/home', undefined],
    ['/i/premium', undefined],
    ['/acme/status/1', undefined],
    ['https://example.com/acme', undefined],
    ['https://x.com.example.com/acme', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
    [null, undefined],
  ])('%s leads to the person %s', (href, handle) => {
    expect(handleOf(href)).toBe(handle);
  });

  test.each([
    ['/acme/status/12', '12'],
    ['https://x.com/acme/status/12/photo/1', '12'],
    ['/i/web/status/12?s=20', '12'],
    ['/acme/status/', undefined],
    ['/acme/status/12abc', undefined],
    ['/acme/status/123456789012345678901', undefined],
    ['https://example.com/acme/status/12', undefined],
  ])('%s leads to the post %s', (href, id) => {
    expect(statusIdOf(href)).toBe(id);
  });

  test('a post’s address names its author, unless it is the short one', () => {
    expect(statusHandleOf('/acme/status/12')).toBe('acme');
    expect(statusHandleOf('/i/status/12')).toBeUndefined();
    expect(statusHandleOf('/i/web/status/12')).toBeUndefined();
  });
});

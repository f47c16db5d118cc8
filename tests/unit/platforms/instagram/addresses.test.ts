import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../../lib/domain/units';
import {
  directPlaceAt,
  ownAddress,
  postAt,
  profileOf,
  readCommentAddress,
  surfacesAt,
} from '../../../../lib/platforms/instagram/addresses';
import { roundedLabels } from '../../../../lib/platforms/time/roundedLabels';
import { createTimeLabels } from '../../../../lib/platforms/time/timeLabels';

const at = (path: string) => new URL(path, 'https://www.instagram.com');

describe('addresses', () => {
  test.each([
    ['/direct/inbox/', { threadId: undefined, isRequests: false }],
    ['/direct/requests/hidden/', { threadId: undefined, isRequests: true }],
    ['/direct/t/17840000000000001/', { threadId: '17840000000000001', isRequests: false }],
    ['/direct/t/abc_1', { threadId: 'abc_1', isRequests: false }],
    ['/directory/', undefined],
  ])('%s is a place of the inbox', (path, place) => {
    expect(directPlaceAt(at(path))).toEqual(place);
  });

  test.each([
    ['/p/DX-_1/', { code: 'DX-_1', owner: undefined }],
    ['/shop.name/reel/DX1/', { code: 'DX1', owner: 'shop.name' }],
    ['/p/DX1/c/17/r/18/', { code: 'DX1', owner: undefined }],
    ['/reels/audio/123/', undefined],
    ['/shop.name/', undefined],
  ])('%s is a post', (path, post) => {
    expect(postAt(at(path))).toEqual(post);
  });

  test('a comment’s address names the comment, and the one that it replies to', () => {
    expect(readCommentAddress('/p/DX1/c/17/')).toMatchObject({ code: 'DX1', id: '17', parentId: undefined });
    expect(readCommentAddress('https://www.instagram.com/reel/DX1/c/17/r/18/?x=1')).toEqual({
      url: 'https://www.instagram.com/reel/DX1/c/17/r/18/',
      code: 'DX1',
      id: '18',
      parentId: '17',
    });
    for (const href of [null, '/p/DX1/', '/p/DX1/c/x/', 'https://elsewhere.example/p/DX1/c/17/']) {
      expect(readCommentAddress(href)).toBeUndefined();
    }
  });

  test('profiles are told from Instagram’s own pages', () => {
    expect(profileOf(ownAddress('/shop.name_1/'))).toBe('shop.name_1');
    for (const href of ['/explore/', '/direct/', '/p/DX1/', '/', 'https://elsewhere.example/shop/', '#']) {
      expect(profileOf(ownAddress(href))).toBeUndefined();
    }
  });

  test.each([
    ['/direct/t/1/', ['conversationList', 'conversation']],
    ['/', ['home']],
    ['/reel/DX1/', ['post']],
    ['/shop/', ['profile']],
    ['/explore/tags/coffee/', []],
  ])('%s may show %j', (path, surfaces) => {
    expect(surfacesAt(at(path))).toEqual(surfaces);
  });
});

test('an age may have been rounded down or to the nearest', () => {
  const { readAge } = roundedLabels(createTimeLabels()('en', 'UTC'));
  expect(readAge('1m')).toEqual({ low: 0, high: 2 * MINUTE });
  expect(readAge('2h')).toEqual({ low: 1.5 * HOUR, high: 3 * HOUR });
  expect(readAge('Tuesday')).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import {
  plainUrl,
  readCommentLink,
  readPostAddress,
  readPrivateLink,
} from '../../../../lib/platforms/facebook/comments/commentLink';

const encoded = (text: string): string => encodeURIComponent(btoa(text));
const SITE = 'https://www.facebook.com';

describe('links of comments', () => {
  test('tell the comment, plain or encoded with its post', () => {
    expect(readCommentLink('/acme/posts/pfbid0A?comment_id=12')).toMatchObject({
      id: '12',
      parentId: undefined,
      postId: undefined,
      profile: undefined,
    });
    const author = `${SITE}/profile.php?id=9&comment_id=${encoded('comment:7_12')}&__cft__[0]=x`;
    expect(readCommentLink(author)).toMatchObject({ id: '12', postId: '7', profile: '9' });
  });

  test('tell of a reply its own id and whose reply it is', () => {
    expect(readCommentLink('/acme/posts/1?comment_id=12&reply_comment_id=13')).toMatchObject({
      id: '13',
      parentId: '12',
    });
  });

  test.each([
    null,
    '',
    '#',
    '/acme',
    '/acme?comment_id=',
    '/acme?comment_id=12x',
    `/acme?comment_id=${encoded('comment:SYNTHETIC')}`,
    '/acme?comment_id=%E0%A4%A',
    'https://evil.example/acme?comment_id=12',
    'javascript:alert(1)?comment_id=12',
  ])('are nothing where they tell no comment of this site: %s', (href) => {
    expect(readCommentLink(href)).toBeUndefined();
  });

  test('lose what follows a person around', () => {
    const url = new URL(`${SITE}/permalink.php?story_fbid=pfbid0A&id=5&comment_id=12&__cft__[0]=x&__tn__=R`);
    expect(plainUrl(url)).toBe(`${SITE}/permalink.php?story_fbid=pfbid0A&id=5&comment_id=12`);
  });

  test('lead to the private conversation in which a comment was answered', () => {
    expect(readPrivateLink('/55/inbox/66/?section=messages')).toEqual({ account: '55', contactHandle: '66' });
    expect(readPrivateLink('/55/inbox/')).toBeUndefined();
  });
});

test.each([
  ['/permalink.php?story_fbid=pfbid0A&id=5', 'pfbid0A', '5'],
  ['/acme/posts/pfbid0A', 'pfbid0A', 'acme'],
  ['/acme/posts/some-title/123/', '123', 'acme'],
  ['/acme/videos/123', '123', 'acme'],
  ['/photo/?fbid=123&set=a.1', '123', undefined],
  ['/watch/?v=123', '123', undefined],
  ['/reel/123', '123', undefined],
  ['/groups/9/posts/123/', '123', undefined],
  ['/acme', undefined, undefined],
])('a post is named by its address: %s', (path, postId, owner) => {
  expect(readPostAddress(new URL(path, SITE))).toEqual({ postId, owner });
});

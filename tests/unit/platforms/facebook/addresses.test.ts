import { describe, expect, test } from 'vitest';
import {
  chatPlaceAt,
  linkedThread,
  profileOf,
  surfacesAt,
} from '../../../../lib/platforms/facebook/addresses';
import { inboxPlaceAt } from '../../../../lib/platforms/facebook/inbox/addresses';

const INBOX = 'https://business.facebook.com/latest/inbox';

test.each([
  [`${INBOX}/all?asset_id=1`, ['businessList', 'businessConversation']],
  [`${INBOX}/messenger/?asset_id=1`, ['businessList', 'businessConversation']],
  [`${INBOX}/all?thread_type=FB_PAGE_POST`, ['businessList', 'businessComments']],
  [`${INBOX}/facebook?thread_type=FB_PAGE_POST`, ['businessComments']],
  ['https://business.facebook.com/latest/home', []],
  ['https://www.facebook.com/messages/', ['conversationList']],
  ['https://www.facebook.com/messages/e2ee/t/12', ['conversationList', 'conversation']],
  ['https://www.messenger.com/t/acme.inc', ['conversationList', 'conversation']],
  ['https://www.messenger.com/login', []],
  ['https://www.facebook.com/', ['home']],
  ['https://www.facebook.com/acme/posts/pfbid0A', ['post']],
  ['https://www.facebook.com/groups/9/permalink/12/', ['post']],
  ['https://www.facebook.com/photo/?fbid=1', ['post']],
  ['https://web.facebook.com/reel/1', ['post']],
  ['https://www.facebook.com/profile.php?id=1', ['profile']],
  ['https://www.facebook.com/marketplace', []],
])('what may be shown at %s', (url, surfaces) => {
  expect(surfacesAt(new URL(url))).toEqual(surfaces);
});

describe('the inbox of Business Suite', () => {
  test('tells the Page, not the business, and the conversation as it is written', () => {
    const url = new URL(
      `${INBOX}/all?business_id=3&asset_id=1&selected_item_id=340282366841710301&thread_type=IG_MESSAGE`,
    );
    expect(inboxPlaceAt(url)).toMatchObject({
      pageId: '1',
      threadId: '340282366841710301',
      service: 'instagram',
      tabService: undefined,
    });
  });

  test('tells nothing that is no id', () => {
    const url = new URL(`${INBOX}/all?asset_id=../x&selected_item_id=<b>`);
    expect(inboxPlaceAt(url)).toMatchObject({ pageId: undefined, threadId: undefined });
  });
});

test('threads are named the same by addresses and links; other links of the list lead to none', () => {
  expect(chatPlaceAt(new URL('https://www.facebook.com/messages/e2ee/t/12/'))).toEqual({
    threadId: '12',
    kind: 'e2ee',
  });
  expect(linkedThread('/messages/requests/t/12/')).toEqual({ threadId: '12', kind: 'requests' });
  for (const href of ['/marketplace/t/1/', '/messages/t/1/?focus_target=x', 'https://evil.example/t/1', null])
    expect(linkedThread(href)).toBeUndefined();
});

test.each([
  ['/profile.php?id=12', '12'],
  ['/profile.php', undefined],
  ['/acme.inc/', 'acme.inc'],
  ['/watch/', undefined],
  ['/acme/posts/1', undefined],
])('a profile is told from other pages: %s', (path, profile) => {
  expect(profileOf(new URL(path, 'https://www.facebook.com'))).toBe(profile);
});

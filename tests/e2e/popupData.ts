import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { CaptureBatch, CapturedConversation, CapturedMessage } from '../../lib/domain/capture';
import { type EpochMs, HOUR, MINUTE, SECOND } from '../../lib/domain/units';
import type { Requests } from '../../lib/messaging/protocol';

/** As it is called inside of an extension page. */
declare const chrome: typeof browser;

/** Asks the background from one of the extension's own pages, as the page itself would. */
export async function request<Type extends keyof Requests>(
  page: Page,
  type: Type,
  payload: Requests[Type]['request'],
): Promise<Requests[Type]['response']> {
  const answer = await page.evaluate(
    ([name, body]) => chrome.runtime.sendMessage({ inlay: 'request', type: name, request: body }),
    [type, payload] as const,
  );
  if (answer?.inlay !== 'answer') throw new Error(`${type} was not answered: ${JSON.stringify(answer)}`);
  return answer.value;
}

/** The extension's own version. */
export const versionOf = (page: Page): Promise<string> =>
  page.evaluate(() => chrome.runtime.getManifest().version);

const OUR_HANDLE = 'LaleHavayolu';

/** As long as X allows, markup and a template in it, with no place to break the line. */
export const HOSTILE_NAME = '<b>Mallory</b>{{contact.name}}_______________________';

interface CustomerPost {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly text: string;
  /** Milliseconds before `now`. */
  readonly ago: number;
  /** Answered so much later, in milliseconds. */
  readonly answeredAfter?: number;
  /** Known only to within this, in milliseconds. */
  readonly within?: number;
}

const POSTS: readonly CustomerPost[] = [
  {
    id: '1900000000000000101',
    name: 'Ayşe Yılmaz',
    handle: 'ayseyilmaz',
    text: '@LaleHavayolu bavulum hâlâ gelmedi, kime ulaşabilirim?',
    ago: 2 * HOUR + 5 * MINUTE,
  },
  {
    id: '1900000000000000102',
    name: 'Budi Santoso',
    handle: 'budisantoso',
    text: '@LaleHavayolu penerbangan TK-201 jadi berangkat jam berapa ya?',
    ago: 31 * MINUTE,
  },
  {
    id: '1900000000000000103',
    name: HOSTILE_NAME,
    handle: 'mallory',
    text: '<img src=x onerror=alert(1)> {{ 7 | times: 7 }} is anybody there at all, or do I have to write a much longer message?',
    ago: 9 * MINUTE,
  },
  {
    id: '1900000000000000104',
    name: 'سارة أحمد',
    handle: 'sara_ahmad',
    text: '@LaleHavayolu متى يفتح تسجيل الوصول؟',
    ago: 26 * HOUR,
    within: HOUR,
  },
];

const answered: readonly CustomerPost[] = [4, 6, 9, 15, 22, 41, 75].map((minutes, index) => ({
  id: `19000000000000002${String(index).padStart(2, '0')}`,
  name: `Customer ${index + 1}`,
  handle: `customer${index + 1}`,
  text: '@LaleHavayolu can I change my seat?',
  ago: (index < 3 ? 3 : 50) * HOUR + index * MINUTE,
  answeredAfter: minutes * MINUTE,
  ...(index === 6 ? { within: 50 * MINUTE } : {}),
}));

/** A shift at an airline: four people wait, seven were answered, one of those at a time known only roughly. */
export function aShift(now: EpochMs): CaptureBatch {
  return {
    platform: 'x',
    account: OUR_HANDLE,
    capturedAt: now,
    rows: [],
    conversations: [...POSTS, ...answered].map((post) => conversationOf(post, now)),
  };
}

/** Somebody wrote three hours ago, among the requests; nobody has looked. */
export function aListOfChats(now: EpochMs): CaptureBatch {
  const row = {
    threadId: '11-22',
    title: 'Dewi Lestari',
    preview: 'Halo, pesanan saya belum sampai',
    lastDirection: 'inbound',
    isUnread: true,
    lastActivityLow: now - 4 * HOUR,
    // Within the minute whenever the popup looked at its clock.
    lastActivityHigh: now - 3 * HOUR - 30 * SECOND,
    isRequest: true,
    isGroup: false,
    url: 'https://x.com/i/chat/requests/11-22',
  } as const;
  return { platform: 'x', account: OUR_HANDLE, capturedAt: now, rows: [row], conversations: [] };
}

function conversationOf(post: CustomerPost, now: EpochMs): CapturedConversation {
  const { id, name, handle, text, ago, answeredAfter, within = 0 } = post;
  const at = now - ago;
  const timeSource = within === 0 ? 'attribute' : 'label';
  const question: CapturedMessage = {
    id,
    direction: 'inbound',
    author: { name, handle },
    text,
    sentAtLow: at - within,
    sentAtHigh: at,
    timeSource,
  };
  const answer: CapturedMessage = {
    id: String(BigInt(id) + 500n),
    direction: 'outbound',
    author: { name: 'Lale Havayolu', handle: OUR_HANDLE },
    text: `@${handle} of course, here is how.`,
    sentAtLow: at + (answeredAfter ?? 0),
    sentAtHigh: at + (answeredAfter ?? 0),
    timeSource: 'attribute',
  };
  return {
    kind: 'mention',
    contact: { name, handle },
    rootId: id,
    url: `https://x.com/${handle}/status/${id}`,
    messages: answeredAfter === undefined ? [question] : [question, answer],
    touchesNewestEnd: true,
  };
}

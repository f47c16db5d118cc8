import type { Expectation } from './pages';

const OUR_WORDS = ['inbound', 'outbound', 'unknown', 'unread', 'request', 'group'];

/** Ids, handles, names and texts that a page is known to show; short ones may stand in any word. */
export function secretsIn({ conversations, ambient, chat, account }: Expectation): string[] {
  const messages = [...ambient, ...conversations.flatMap((conversation) => conversation.messages)];
  const chats = [...(chat?.rows ?? []), ...(chat?.messages ?? [])];
  const told = [
    account ?? '',
    ...conversations.flatMap(({ contact, rootId }) => [contact, rootId ?? '']),
    ...messages.flatMap(([id, , handle]) => [id, handle]),
    ...chats.flat(),
  ];
  return told.filter((text) => text.length > 3 && /[\p{L}\d]/u.test(text) && !OUR_WORDS.includes(text));
}

/** Short ids of our own fixtures are no secrets; real ones are long. */
const SHORT_ID = /^mid\.\$\w{1,3}$/;

/** Those of a page's secrets that stand in a text as words of their own. */
export function leakedInto(text: string, expected: Expectation): string[] {
  const words = wordsOf(text);
  return secretsIn(expected).filter((secret) => !SHORT_ID.test(secret) && words.includes(wordsOf(secret)));
}

const wordsOf = (text: string): string => ` ${text.replaceAll(/[^\p{L}\d]+/gu, ' ').trim()} `;

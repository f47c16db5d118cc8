import { type Chat, isGroup } from '../../../world/chat/model';
import { fill } from '../words';
import type { ChatWords } from './words';

/** A notice is a message of the site itself; its text is the name of its words. */
export const noticeOf = (text: string, words: ChatWords): string =>
  text === 'groupCreated' ? words.groupCreated : text;

/** The last line of a row in the list of chats. */
export function previewOf(chat: Chat, words: ChatWords, nameOf: (handle: string) => string): string {
  const last = chat.messages.at(-1);
  if (!last) return '';
  if (last.author === undefined) return noticeOf(last.text, words);
  const isOurs = last.author === chat.account;
  if (last.hasPhoto && last.text === '') return isOurs ? words.youSentPhoto : words.sentPhoto;
  if (last.sharesPost && last.text === '') return isOurs ? words.youSentLink : words.sentLink;
  const text = last.text.replaceAll(/\s+/g, ' ');
  if (isOurs) return fill(words.you, { text });
  return isGroup(chat) ? `${nameOf(last.author)}: ${text}` : text;
}

import { useCallback } from 'react';
import { type Chat, type ChatChange, isGroup } from '../../../world/chat/model';
import { useSite, useSiteState, useWorld } from '../site';
import { CHAT_WORDS, type ChatWords } from './words';

export const useChatWords = (): ChatWords => CHAT_WORDS[useSiteState().settings.language];

const newestFirst = (a: Chat, b: Chat): number =>
  (b.messages.at(-1)?.sentAt ?? 0) - (a.messages.at(-1)?.sentAt ?? 0);

/** The chats, or the requests, of the account that is signed in; the newest first. */
export function useInbox(isRequests: boolean): readonly Chat[] {
  const { chats, settings } = useSiteState();
  return [...chats.values()]
    .filter((chat) => chat.account === settings.account && chat.isRequest === isRequests)
    .sort(newestFirst);
}

/** A chat of the account that is signed in. */
export function useChat(id: string | undefined): Chat | undefined {
  const { chats, settings } = useSiteState();
  const chat = id ? chats.get(id) : undefined;
  return chat?.account === settings.account ? chat : undefined;
}

/** Display names by handle. */
export function useNames(): (handle: string) => string {
  const { people } = useWorld();
  return (handle) => people.get(handle.toLowerCase())?.name ?? handle;
}

/** What a chat is called: the group's title or the other's display name. */
export function useTitles(): (chat: Chat) => string {
  const nameOf = useNames();
  return (chat) => chat.title ?? chat.members.map(nameOf).join(', ');
}

/** Tells the server that a chat was read or accepted; the page knows at once. */
export function useChatChange(): (id: string, change: ChatChange) => void {
  const { store } = useSite();
  return useCallback(
    (id, change) => {
      store.changeChat(id, change);
      void fetch('/replica/chat/change', { method: 'POST', body: JSON.stringify({ id, change }) });
    },
    [store],
  );
}

export const addressOf = (chat: Chat): string =>
  chat.isRequest ? `/i/chat/requests/${chat.id}` : `/i/chat/${chat.id}`;

/** Whether the thread names who wrote a message. */
export const namesSenders = (chat: Chat): boolean => isGroup(chat);

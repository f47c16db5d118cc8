/** What exists in X Chat on the replica. */

/** How far one's own message has come; of others' messages it says nothing. */
export type SendStatus = 'pending' | 'sent' | 'delivered' | 'read' | 'failed';

export interface ChatMessage {
  /** A lower-case UUID, made by who writes it: no time in it. */
  readonly id: string;
  /** Handle of who wrote it; undefined for what the site itself says. */
  readonly author: string | undefined;
  readonly text: string;
  /** Epoch milliseconds; the page shows no more of it than hour and minute. */
  readonly sentAt: number;
  readonly status: SendStatus;
  readonly hasPhoto?: boolean;
  /** Id of a post that is shown as a card. */
  readonly sharesPost?: string;
}

export interface Chat {
  /** As in its address: `<lower user id>-<higher user id>` or `g<id>`. */
  readonly id: string;
  /** Handle of the account whose inbox it is in. */
  readonly account: string;
  /** Handles of the others. */
  readonly members: readonly string[];
  /** Name of a group. */
  readonly title?: string;
  /** Nobody of ours has accepted it yet. */
  readonly isRequest: boolean;
  /** Epoch milliseconds up to which the account has read. */
  readonly readUntil: number;
  /** Oldest first. */
  readonly messages: readonly ChatMessage[];
}

/** A message that somebody is about to write. */
export interface ChatArrival {
  /** Handle of who writes; one of the accounts: a teammate, or the human on a phone. */
  readonly author: string;
  readonly text: string;
  /** Whose inbox it arrives in; the account that is signed in, when left out. */
  readonly account?: string;
  /** Id of the chat; the private one of author and account, when left out. Needed where an account writes. */
  readonly chat?: string;
  /** Whether a chat that begins with this is a request. */
  readonly isRequest?: boolean;
  readonly hasPhoto?: boolean;
  readonly sharesPost?: string;
  /** Epoch milliseconds; now, when left out. */
  readonly sentAt?: number;
}

/** What may change of a chat beside its messages. */
export type ChatChange = Partial<Pick<Chat, 'isRequest' | 'readUntil'>>;

/** Puts a message where its time belongs; one that is there already is replaced. */
export function withMessage(chat: Chat, message: ChatMessage): Chat {
  const others = chat.messages.filter(({ id }) => id !== message.id);
  const later = others.findIndex(({ sentAt }) => sentAt > message.sentAt);
  const position = later < 0 ? others.length : later;
  return { ...chat, messages: others.toSpliced(position, 0, message) };
}

export const isUnread = (chat: Chat): boolean =>
  chat.messages.some(
    ({ author, sentAt }) => author !== undefined && author !== chat.account && sentAt > chat.readUntil,
  );

export const isGroup = (chat: Chat): boolean => chat.id.startsWith('g');

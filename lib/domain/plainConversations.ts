import { learnedTexts, quickTexts } from './automatic';
import type { Message } from './conversation';
import { conversationKey } from './conversationKey';
import { deriveEpisodes } from './deriveEpisodes';
import type { Episode } from './episode';
import { orderMessages } from './messageOrder';
import type { PlainEntry, PlainMessage } from './plainMessage';
import type { Resolution } from './projection';
import type { Platform } from './vocabulary';

/** All that an export tells of one conversation. */
export interface PlainConversation {
  readonly platform: Platform;
  readonly conversation: string;
  readonly messages: PlainMessage[];
  readonly resolutions: Resolution[];
}

/** The episodes of everything that an export tells. */
export function plainEpisodes(entries: Iterable<PlainEntry>): Episode[] {
  const spoken = plainConversations(entries).flatMap(spokenIn);
  const automaticTexts = learnedTexts(spoken.map(({ messages }) => quickTexts(orderMessages(messages))));
  return spoken.flatMap(({ messages, resolutions, contactKey }) =>
    deriveEpisodes(messages, resolutions, automaticTexts).map((episode) => ({ ...episode, contactKey })),
  );
}

/** What an export tells, conversation by conversation. */
export const plainConversations = (entries: Iterable<PlainEntry>): PlainConversation[] =>
  groupByConversation(entries).flatMap(splitByContact);

/** Whom a conversation is held with; undefined when nothing was said in it. */
export const plainContact = ({ messages }: PlainConversation): string | undefined =>
  (messages.find(({ direction }) => direction === 'inbound') ?? messages[0])?.contact;

function groupByConversation(entries: Iterable<PlainEntry>): PlainConversation[] {
  const groups = new Map<string, PlainConversation>();
  for (const entry of entries) {
    const { platform, conversation } = entry;
    const key = JSON.stringify([platform, conversation]);
    const group = groups.get(key) ?? { platform, conversation, messages: [], resolutions: [] };
    groups.set(key, group);
    if (entry.type === 'message') group.messages.push(entry);
    else group.resolutions.push({ type: 'resolved', at: entry.resolvedAt, agentId: '' });
  }
  return [...groups.values()];
}

/**
 * In public, several people can ask under one post, and an answer to one is none to the others: a conversation for
 * each. What we wrote to somebody who never wrote belongs to the customer who wrote last before it; before anybody wrote,
 * it is a conversation of its own.
 */
function splitByContact(group: PlainConversation): PlainConversation[] {
  const customers = new Set<string>();
  for (const { direction, contact } of group.messages) if (direction === 'inbound') customers.add(contact);
  const isPublic = group.messages.every(({ kind }) => kind !== 'message' && kind !== 'storyReply');
  if (customers.size < 2 || !isPublic) return [group];
  const parts = new Map<string, PlainMessage[]>();
  let lastToWrite: string | undefined;
  for (const message of inOrder(group.messages)) {
    const { direction, contact } = message;
    if (direction === 'inbound') lastToWrite = contact;
    const owner = customers.has(contact) ? contact : (lastToWrite ?? contact);
    const part = parts.get(owner);
    if (part) part.push(message);
    else parts.set(owner, [message]);
  }
  return [...parts.values()].map((messages) => ({ ...group, messages }));
}

const inOrder = (messages: readonly PlainMessage[]): PlainMessage[] =>
  [...messages].sort((one, other) => one.at - other.at || one.line - other.line);

interface Spoken {
  readonly messages: readonly Message[];
  readonly resolutions: readonly Resolution[];
  readonly contactKey: string;
}

function spokenIn(plain: PlainConversation): Spoken[] {
  const { platform, conversation, messages, resolutions } = plain;
  const contactHandle = plainContact(plain);
  if (contactHandle === undefined) return [];
  const conversationId = conversationKey({ platform, account: '', contactHandle, rootId: conversation });
  return [
    {
      messages: messages.map((message) => messageOf(message, conversationId)),
      resolutions,
      contactKey: JSON.stringify([platform, contactHandle]),
    },
  ];
}

const messageOf = (plain: PlainMessage, conversationId: string): Message => ({
  id: String(plain.line),
  conversationId,
  channel: `${plain.platform}/${plain.kind}`,
  direction: plain.direction,
  authorKind: plain.author,
  author: { name: '', handle: plain.direction === 'inbound' ? plain.contact : '' },
  text: plain.text,
  sentAtLow: plain.at,
  sentAtHigh: plain.at,
  timeSource: 'attribute',
});

import { foldText } from '../domain/foldText';
import { middle, sentAt } from '../domain/interval';
import { findPersonalData } from '../domain/personalData';
import { SECOND } from '../domain/units';
import type { TagId } from '../domain/vocabulary';
import type { StoredConversation, StoredMessage } from '../storage/records';
import type { Row } from './csv';
import type { Pseudonyms } from './pseudonyms';

/** Columns that name somebody: they are left out where names are. */
export const NAMING_COLUMNS = ['contact_name', 'author_name', 'address'] as const;

/** One row per message; docs/backup.md tells what each column means. */
export const MESSAGE_COLUMNS = [
  'sent_at',
  'sent_within_seconds',
  'channel',
  'account',
  'conversation',
  'contact',
  'contact_name',
  'direction',
  'author',
  'author_name',
  'text',
  'tags',
  'address',
] as const;

/**
 * A message of a conversation.
 *
 * @param name what stands for accounts, contacts and the like: themselves, or pseudonyms
 * @param isRedacted whether names, and what else is personal, are masked in the text
 */
export function messageRow(
  conversation: StoredConversation,
  message: StoredMessage,
  tagNames: ReadonlyMap<TagId, string>,
  { name, isRedacted }: { readonly name: Pseudonyms; readonly isRedacted: boolean },
): Row {
  const { id, contact, contactKey, tagIds, url } = conversation;
  const { low, high } = sentAt(message);
  const person = contactKey || contact.name || id;
  const isTheirs = message.direction === 'inbound';
  const names = [contact.name, contact.handle, message.author.name, message.author.handle];
  return {
    sent_at: new Date(middle(sentAt(message))).toISOString(),
    sent_within_seconds: Math.round((high - low) / SECOND),
    channel: message.channel,
    account: name('account', message.account),
    conversation: name('conversation', id),
    contact: name('contact', person),
    contact_name: contact.name,
    direction: message.direction,
    author: isTheirs
      ? name(
          'contact',
          foldText(message.author.handle) === foldText(contact.handle) ? person : message.author.handle,
        )
      : message.authorKind,
    author_name: message.author.name,
    text: isRedacted ? masked(message.text, names) : message.text,
    tags: tagIds.map((tagId) => tagNames.get(tagId) ?? tagId).join(', '),
    address: message.url ?? url ?? null,
  };
}

const MASK = '…';
const HANDLE = /@[\p{L}\p{N}_.]+/gu;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gu;
/** Shorter names are everyday words as well. */
const SHORTEST_NAME = 3;

/** A text without addresses, handles, the names of those who talk, phone numbers and the like. */
export function masked(text: string, names: readonly string[]): string {
  let rest = text;
  let whole = '';
  for (const { from, to } of findPersonalData(text).toReversed()) {
    whole = MASK + rest.slice(to) + whole;
    rest = rest.slice(0, from);
  }
  whole = (rest + whole).replace(ADDRESS, MASK).replace(HANDLE, MASK);
  const words = new Set(names.flatMap((each) => foldText(each).split(NOT_A_LETTER)));
  return whole.replace(WORD, (word) =>
    word.length >= SHORTEST_NAME && words.has(foldText(word)) ? MASK : word,
  );
}

const NOT_A_LETTER = /[^\p{L}\p{N}]+/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

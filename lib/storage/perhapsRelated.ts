import type { RelatedReason } from '../domain/conversation';
import type { InlayDatabase } from './database';
import type { StoredConversation } from './records';

/** A conversation that may be the very same one, seen elsewhere, and what speaks for that. */
export interface PerhapsRelated {
  readonly conversation: StoredConversation;
  readonly reasons: readonly RelatedReason[];
}

/** More than these would not be looked at. */
const MOST_FOUND = 5;

/**
 * Instagram's messages stand in Business Suite and on instagram.com, under ids that have nothing in common. The same name in
 * the other place is a reason to ask a person, who alone can tell; the same last words are one more.
 */
export async function getPerhapsRelated(
  database: InlayDatabase,
  conversation: StoredConversation,
): Promise<readonly PerhapsRelated[]> {
  const name = folded(conversation.contact.name);
  if (!isInstagramMessage(conversation) || name === '') return [];
  const elsewhere = conversation.platform === 'instagram' ? 'facebook' : 'instagram';
  const found = await database.conversations
    .where('[platform+contactKey]')
    .between([elsewhere, ''], [elsewhere, '\uffff'])
    .filter((other) => isInstagramMessage(other) && folded(other.contact.name) === name)
    .limit(MOST_FOUND)
    .toArray();
  return found.map((other) => ({
    conversation: other,
    reasons: isSameText(conversation, other) ? ['name', 'text'] : ['name'],
  }));
}

const isInstagramMessage = ({ platform, kind, service }: StoredConversation): boolean =>
  platform === 'instagram' ? kind === 'message' : service === 'instagram';

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

const isSameText = ({ lastInboundText: one = '' }: StoredConversation, other: StoredConversation): boolean =>
  one !== '' && one === other.lastInboundText;

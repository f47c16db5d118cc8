import { rootOfKey } from '../domain/conversationKey';
import type { Episode } from '../domain/episode';
import { orderMessages } from '../domain/messageOrder';
import type { ConversationId, MessageId, Platform } from '../domain/vocabulary';
import { getAutomaticTexts, keepQuickTexts } from './automaticTexts';
import { getContactTags } from './contactTags';
import { continueConversation, findContinued } from './continueConversations';
import type { InlayDatabase } from './database';
import { type ConversationHistory, deriveConversation } from './deriveConversation';
import { deriveLinked } from './deriveLinked';
import { addEpisodes, replaceEpisodes } from './episodeRows';
import { findLinked } from './findLinked';
import { foldHandle } from './foldHandle';
import { getJudge } from './getJudge';
import { isSame } from './isSame';
import { type Contacts, contactKey } from './mergeContacts';
import type { MessageChanges } from './messageChanges';
import type { StoredConversation, StoredMessage } from './records';
import { noteForSearch } from './search/noteForSearch';
import { getStandingTags } from './standingTags';
import { getEvents } from './storedEvents';
import { getThreadFacts, type ThreadFacts } from './threadFacts';

/** What a transaction has learned already and need not read again. */
export interface AlreadyKnown {
  /** Roots under which nothing is stored yet but the messages at hand. */
  readonly newRoots: ReadonlySet<MessageId>;
  readonly contacts: Contacts;
  /** Conversations that got or lost events, and others of which more may have changed than that messages were added. */
  readonly rearranged: ReadonlySet<ConversationId>;
}

/** What a projection changed. */
export interface Projected {
  /** Conversations whose row changed, as it is now; those that are no more are left out. */
  readonly conversations: readonly StoredConversation[];
  /** Texts that are known to be automatic from now on, or no longer: whoever said them is to be projected again. */
  readonly turnedTexts: ReadonlySet<string>;
}

/**
 * Brings rows of conversations and their episodes up to date with their messages and with what people did. Both
 * follow from these alone, whatever they were before; where messages were only added at the end, the work does not
 * depend on how much was said before.
 */
export async function projectConversations(
  database: InlayDatabase,
  touched: ReadonlySet<ConversationId>,
  messages: MessageChanges,
  { newRoots, contacts: knownContacts, rearranged }: AlreadyKnown,
): Promise<Projected> {
  const named = [...touched].filter((id) => !newRoots.has(rootOfKey(id) ?? ''));
  const [rows, touchedFacts, automaticTexts, plainJudge] = await Promise.all([
    database.conversations.bulkGet(named),
    getThreadFacts(database, [...touched]),
    getAutomaticTexts(database),
    getJudge(database),
  ]);
  const stored = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  const candidates = [...stored.values()].filter(({ id }) => !rearranged.has(id));
  const found = await findContinued(database, candidates, messages, touchedFacts);
  const events = await getEvents(
    database,
    named.filter((id) => !found.has(id)),
  );
  const groups = await findLinked(database, { stored, events });
  const standing = await getStandingTags(database, events.values());
  const ids = [...new Set([...touched, ...events.keys()])];
  const continued = new Map([...found].filter(([id]) => !events.has(id)));
  const facts = new Map([
    ...touchedFacts,
    ...(await getThreadFacts(
      database,
      ids.filter((id) => !touched.has(id)),
    )),
  ]);
  // A conversation without a row has no messages and no episodes stored under its name.
  const known = [...stored.keys()].filter((id) => !continued.has(id));
  await messages.loadConversations(known);
  const spokenIn = messages.byConversation();
  const contacts = await getContacts(
    database,
    ids.flatMap((id) => spokenIn.get(id) ?? []),
    facts,
    knownContacts,
  );
  const judge = plainJudge.rules?.asksFor('contactTag')
    ? { ...plainJudge, contactTags: await getContactTags(database, keysOf(contacts, [...stored.values()])) }
    : plainJudge;

  const changed: StoredConversation[] = [];
  const gone: ConversationId[] = [];
  const episodes: Episode[] = [];
  const former: Episode[] = [];
  const added: Episode[] = [];
  const keep = (current: StoredConversation): void => {
    if (!isSame(stored.get(current.id), current)) changed.push(current);
  };
  const historyOf = (id: ConversationId): ConversationHistory => ({
    spoken: orderMessages(spokenIn.get(id) ?? []),
    events: events.get(id) ?? [],
    facts: facts.get(id),
    contacts,
    automaticTexts,
    judge,
    standing,
  });
  const linked = new Set(groups.flat());
  for (const group of groups) {
    const current = deriveLinked(new Map(group.map((id) => [id, historyOf(id)] as const)));
    current.conversations.forEach(keep);
    episodes.push(...current.episodes);
    const kept = new Set(current.conversations.map(({ id }) => id));
    gone.push(...group.filter((id) => stored.has(id) && !kept.has(id)));
  }
  for (const id of ids.filter((each) => !linked.has(each))) {
    const more = continued.get(id);
    const next =
      more && continueConversation(more, { facts: facts.get(id), contacts, automaticTexts, judge });
    if (more !== undefined && next !== undefined) {
      keep(next.conversation);
      former.push(more.last);
      added.push(...next.episodes);
      continue;
    }
    const current = deriveConversation(id, historyOf(id));
    if (current === undefined) {
      if (stored.has(id)) gone.push(id);
      continue;
    }
    keep(current.conversation);
    episodes.push(...current.episodes);
  }
  const changes = [...changed, ...gone.map((id) => ({ id, quickTexts: [] }))].map((after) => ({
    before: stored.get(after.id),
    after,
  }));
  const renamed = changed
    .filter(({ id, contact }) => !isSame(stored.get(id)?.contact, contact))
    .map(({ id }) => id);
  const [turnedTexts] = await Promise.all([
    keepQuickTexts(database, changes),
    changed.length > 0 && database.conversations.bulkPut(changed),
    gone.length > 0 && database.conversations.bulkDelete(gone),
    addEpisodes(database, former, added),
    keepEpisodes(database, known, episodes),
    noteForSearch(database, messages.changed(), renamed),
  ]);
  return { conversations: changed, turnedTexts };
}

/** Everybody with whom these conversations are held, by platform and folded handle. */
const keysOf = (contacts: Contacts, stored: readonly StoredConversation[]): Iterable<[Platform, string]> =>
  new Map(
    [
      ...[...contacts.values()].map(({ platform, key }): [Platform, string] => [platform, key]),
      ...stored.map((row): [Platform, string] => [row.platform, row.contactKey]),
    ].map((pair) => [contactKey(...pair), pair]),
  ).values();

/** @param known contacts that need not be read again */
async function getContacts(
  database: InlayDatabase,
  spoken: readonly StoredMessage[],
  facts: ReadonlyMap<ConversationId, ThreadFacts>,
  known: Contacts,
): Promise<Contacts> {
  const asked = new Map<string, [Platform, string]>();
  const ask = (platform: Platform, handle: string): void => {
    const key = contactKey(platform, handle);
    if (handle !== '' && !known.has(key)) asked.set(key, [platform, handle]);
  };
  for (const { platform, claim } of spoken) ask(platform, claim.handle);
  for (const { platform, thread } of facts.values()) ask(platform, foldHandle(thread?.contact.handle ?? ''));
  if (asked.size === 0) return known;
  const found = await database.contacts.bulkGet([...asked.values()]);
  const read = [...asked.keys()].flatMap((key, index) => {
    const contact = found[index];
    return contact ? [[key, contact] as const] : [];
  });
  return new Map([...known, ...read]);
}

/** @param known conversations that may have episodes already */
async function keepEpisodes(
  database: InlayDatabase,
  known: readonly ConversationId[],
  episodes: readonly Episode[],
): Promise<void> {
  const stored = await Promise.all(
    known.map((id) => database.episodes.where('conversationIds').equals(id).toArray()),
  );
  const former = new Map(stored.flat().map((episode) => [episode.id, episode] as const));
  await replaceEpisodes(database, [...former.values()], episodes);
}

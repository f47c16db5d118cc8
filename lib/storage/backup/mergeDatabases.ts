import { conversationKey } from '../../domain/conversationKey';
import { namesOf, withFormerNames } from '../../domain/formerNames';
import { groupBy } from '../../domain/groupBy';
import { compareEvents } from '../../domain/projection';
import { tagOfEvent } from '../../domain/tagOfEvent';
import type { ConversationId, MessageId, Platform } from '../../domain/vocabulary';
import { mergedBinding } from '../bindRows';
import type { InlayDatabase } from '../database';
import { joinLinks } from '../joinThreads';
import { mergingTables, settle } from '../mergeCapture';
import { newerContact } from '../mergeContacts';
import { laterRow } from '../mergeRows';
import { mergedThread } from '../mergeThreads';
import { trackMessages } from '../messageChanges';
import { moveThreads } from '../moveThreads';
import type { QuickText, ThreadRoot } from '../records';
import { rebuildReplyUsages } from '../replyUsage';
import { getTagged } from '../tagActs';
import type { CopyOptions } from './copyTables';
import { mergeEvents } from './mergeEvents';
import { mergeMessages } from './mergeMessages';
import { keepStored, mergeTable } from './mergeTable';
import { readRows } from './readRows';

/**
 * Takes all that another database knows into this one, by the rules by which pages are merged: messages by their ids,
 * what people did by the ids of the events; what follows from these is derived anew. Settings stay, and of canned
 * replies and the like with the same id those that are here.
 *
 * Not one transaction: meant for a copy that is thrown away if anything fails.
 */
export async function mergeDatabases(
  into: InlayDatabase,
  from: InlayDatabase,
  { onProgress, until }: CopyOptions,
): Promise<void> {
  await mergeTable(into, from, 'accounts', keepStored);
  await mergeTable(into, from, 'agents', keepStored);
  await mergeTable(into, from, 'tags', (stored, row) => withFormerNames(stored, namesOf(row)));
  await mergeTable(into, from, 'tagGroups', keepStored);
  await mergeTable(into, from, 'cannedReplies', keepStored);
  await mergeTable(into, from, 'replyVersions', keepStored);
  await mergeTable(into, from, 'replyImages', keepStored);
  await mergeTable(into, from, 'replyUses', keepStored);
  await rebuildReplyUsages(into);
  await mergeTable(into, from, 'rules', keepStored);
  await mergeTable(into, from, 'streams', keepStored);
  await mergeTable(into, from, 'driftReports', keepStored);
  await mergeTable(into, from, 'focusSpans', keepStored);
  await mergeTable(into, from, 'unplacedRuns', keepStored);
  await mergeTable(into, from, 'rowBindings', mergedBinding);
  await mergeJudgements(into, from);
  until?.throwIfAborted();
  await joinRoots(into, from);
  const touched = new Set([...(await mergePeople(into, from)), ...(await mergeEvents(into, from))]);
  until?.throwIfAborted();
  for (const id of await projectTags(into)) touched.add(id);
  await mergeMessages(into, from, {
    touched,
    onShare: (share) => {
      until?.throwIfAborted();
      onProgress?.(share);
    },
  });
}

/** Texts that people send, as somebody said there; how often they came too fast is counted anew as messages come in. */
async function mergeJudgements(into: InlayDatabase, from: InlayDatabase): Promise<void> {
  for await (const rows of readRows<QuickText>(from, 'automaticTexts')) {
    const human = rows.filter(({ isHuman }) => isHuman);
    const known = await into.automaticTexts.bulkGet(human.map(({ text }) => text));
    const added = human.filter((_, index) => known[index] === undefined);
    await into.automaticTexts.bulkPut(added.map(({ text }) => ({ text, count: 0, isHuman: true })));
  }
}

/** Contacts, threads and rows of lists. */
async function mergePeople(into: InlayDatabase, from: InlayDatabase): Promise<Set<ConversationId>> {
  const touched = new Set<ConversationId>();
  const renamed: [Platform, string][] = [];
  await mergeTable(into, from, 'contacts', newerContact, ({ platform, key }, before) => {
    if (before) renamed.push([platform, key]);
  });
  const conversations = into.conversations.where('[platform+contactKey]').anyOf(renamed);
  for (const id of await conversations.primaryKeys()) touched.add(id);
  await mergeTable(into, from, 'threads', mergedThread, (thread) => touched.add(conversationKey(thread)));
  await mergeTable(into, from, 'rows', laterRow, ({ platform, account, threadId }) => {
    if (threadId !== null) touched.add(conversationKey({ platform, account, threadId }));
  });
  return touched;
}

/** Which public posts stand in one thread; conversations here move where the other knows an older post. */
async function joinRoots(into: InlayDatabase, from: InlayDatabase): Promise<void> {
  for await (const roots of readRows<ThreadRoot>(from, 'threadRoots')) {
    const links = groupBy(roots, ({ platform }) => platform);
    for (const [platform, rows] of links) {
      const pairs = rows.map(({ messageId, rootId }): [MessageId, MessageId] => [messageId, rootId]);
      await into.transaction('rw', mergingTables(into), async () => {
        const { moved } = await joinLinks(into, platform, pairs);
        const messages = trackMessages(into);
        const touched = await moveThreads(into, platform, moved, messages);
        const rearranged = new Set(touched);
        if (touched.size > 0) {
          await settle(into, messages, touched, { newRoots: new Set(), contacts: new Map(), rearranged });
        }
      });
    }
  }
}

/**
 * A tag is what was said of it last, here or there.
 *
 * @returns conversations that bear other tags by that
 */
async function projectTags(into: InlayDatabase): Promise<ConversationId[]> {
  const stored = await into.events.where('event.type').equals('tagCreated').toArray();
  const events = stored.map(({ event }) => event).sort(compareEvents);
  const said = events.flatMap((event) => (event.type === 'tagCreated' ? tagOfEvent(event) : []));
  const last = [...new Map(said.map((tag) => [tag.id, tag] as const)).values()];
  const before = await into.tags.bulkGet(last.map(({ id }) => id));
  const told = groupBy([...said, ...before.flatMap((tag) => tag ?? [])], ({ id }) => id);
  const tags = last.map((tag) => withFormerNames(tag, (told.get(tag.id) ?? []).flatMap(namesOf)));
  await into.tags.bulkPut(tags);
  const moved = tags.filter(({ mergedInto }, index) => mergedInto !== before[index]?.mergedInto);
  return getTagged(
    into,
    moved.map(({ id }) => id),
  );
}

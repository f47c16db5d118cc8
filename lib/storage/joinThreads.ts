import type { CaptureBatch } from '../domain/capture';
import { joinRoots } from '../domain/roots';
import type { MessageId, Platform } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import type { ThreadRoot } from './records';

export interface JoinedThreads {
  /** Root of every post of the batch, as of now. */
  readonly roots: ReadonlyMap<MessageId, MessageId>;
  /** Former roots whose threads turned out to be part of an older one. */
  readonly moved: ReadonlyMap<MessageId, MessageId>;
  /** Posts never heard of before. Whatever is kept of a post, its thread is kept first: nothing is stored of these. */
  readonly newIds: ReadonlySet<MessageId>;
  /** Roots never heard of before which no known thread moved to: nothing is stored under their names. */
  readonly newRoots: ReadonlySet<MessageId>;
}

/** Learns from a batch which public posts stand in one thread. Part of the merging transaction. */
export async function joinThreads(database: InlayDatabase, batch: CaptureBatch): Promise<JoinedThreads> {
  return joinLinks(database, batch.platform, linksOf(batch));
}

/** @param links pairs of posts of one thread; a post linked to itself is merely known */
export async function joinLinks(
  database: InlayDatabase,
  platform: Platform,
  links: readonly (readonly [MessageId, MessageId])[],
): Promise<JoinedThreads> {
  const ids = [...new Set(links.flat())];
  const known = new Map<MessageId, MessageId>();
  for (const row of await database.threadRoots.bulkGet(ids.map((id) => [platform, id]))) {
    if (row) known.set(row.messageId, row.rootId);
  }
  const { roots, moved } = joinRoots(known, links);

  const changed: ThreadRoot[] = [];
  for (const messageId of ids) {
    const rootId = roots.get(messageId) ?? messageId;
    if (known.get(messageId) !== rootId) changed.push({ platform, messageId, rootId });
  }
  for (const [former, rootId] of moved) {
    const members = await database.threadRoots.where({ platform, rootId: former }).toArray();
    changed.push(...members.map((member) => ({ ...member, rootId })));
  }
  if (changed.length > 0) await database.threadRoots.bulkPut(changed);
  const newIds = new Set(ids.filter((id) => !known.has(id)));
  const takenOver = new Set(moved.values());
  const newRoots = new Set([...newIds].filter((id) => !takenOver.has(id)));
  return { roots, moved, newIds, newRoots };
}

const linksOf = (batch: CaptureBatch): [MessageId, MessageId][] =>
  batch.conversations
    .filter((conversation) => conversation.threadId === undefined)
    .flatMap(({ rootId, messages }) =>
      messages.flatMap(({ id = rootId }): [MessageId, MessageId][] =>
        id === undefined ? [] : [[id, rootId ?? id]],
      ),
    );

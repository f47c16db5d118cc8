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
  return { roots, moved };
}

const linksOf = (batch: CaptureBatch): [MessageId, MessageId][] =>
  batch.conversations
    .filter((conversation) => conversation.threadId === undefined)
    .flatMap(({ rootId, messages }) =>
      messages.flatMap(({ id }): [MessageId, MessageId][] => (id === undefined ? [] : [[id, rootId ?? id]])),
    );

import { quickTexts } from '../domain/automatic';
import type { Author } from '../domain/capture';
import { rootOfKey } from '../domain/conversationKey';
import { type ConversationState, conversationState } from '../domain/conversationState';
import type { Episode } from '../domain/episode';
import { stateWithHiddenAnswer } from '../domain/hiddenAnswer';
import { middle, sentAt } from '../domain/interval';
import { withoutLeadingHandles } from '../domain/leadingHandles';
import { isRowNewer, stateWithRow } from '../domain/listRow';
import type { Projection } from '../domain/projection';
import { snoozedUntil } from '../domain/snooze';
import { REPEATED_WITHIN } from '../domain/triage/priority';
import type { EpochMs } from '../domain/units';
import { type ConversationId, MESSAGE_KINDS } from '../domain/vocabulary';
import { foldHandle } from './foldHandle';
import { type Judge, judgeWait } from './judgeWait';
import { type Contacts, contactKey } from './mergeContacts';
import type { StoredConversation, StoredMessage, StoredRow } from './records';
import type { ThreadFacts } from './threadFacts';

/** All that a conversation's row of the database is made of. */
export interface ConversationSources {
  /** Oldest first. */
  readonly spoken: readonly StoredMessage[];
  /** Undefined in public. */
  readonly facts: ThreadFacts | undefined;
  readonly acts: Projection;
  readonly episodes: readonly Episode[];
  readonly contacts: Contacts;
  readonly judge: Judge;
  /** What older messages of the same wait came to, where they are not among those at hand. */
  readonly before?: Pick<StoredConversation, 'waitingSince' | 'textScore' | 'ruled'>;
  readonly isRepeated?: boolean;
  /** Of the case that it is part of; undefined when it stands by itself. */
  readonly linked?: CaseFacts;
}

/** What follows from all conversations of a case. */
export interface CaseFacts {
  /** The others, sorted; undefined when there are none. */
  readonly linkedIds: readonly ConversationId[] | undefined;
  readonly state: StateOfCase;
  readonly snoozedUntil: EpochMs | undefined;
}

type StateOfCase = ConversationState & Pick<StoredConversation, 'linkedWait'>;

/** The row of a conversation; undefined when nothing is known of it but, at most, what people did. */
export function composeConversation(
  id: ConversationId,
  sources: ConversationSources,
): StoredConversation | undefined {
  const { spoken, facts, acts } = sources;
  const last = spoken.at(-1);
  const row = facts?.row;
  const newest = last ?? row;
  if (newest === undefined) return undefined;

  const newerRow = newerRowOf(sources);
  const { linkedIds, state, snoozedUntil: until } = sources.linked ?? factsOf(sources, newerRow);
  const contact = contactOf(sources);
  const rootId = rootOfKey(id);
  // An accepted request has another address than it had: where its entry stands now tells which.
  const url = row?.url ?? spoken.findLast((message) => message.url !== undefined)?.url;
  const service = row?.service ?? facts?.thread?.service;
  const beginning = beginningOf(spoken, newerRow);
  const quick = quickTexts(spoken);
  const channel = channelOf(newest.platform, last);
  const { platform } = newest;
  return {
    id,
    platform,
    ...channel,
    account: newest.account,
    contact,
    contactKey: foldHandle(contact.handle),
    ...(rootId === undefined ? {} : { rootId }),
    ...(facts === undefined ? {} : { threadId: facts.threadId }),
    ...(row?.isGroup || facts?.thread?.isGroup ? { isGroup: true } : {}),
    ...(row?.isRequest ? { isRequest: true } : {}),
    ...(service === undefined ? {} : { service }),
    ...(url === undefined ? {} : { url }),
    tagIds: acts.tagIds,
    ...(acts.ruledTags === undefined ? {} : { ruledTags: acts.ruledTags }),
    priority: acts.priority,
    ...(acts.override === undefined ? {} : { override: acts.override }),
    ...judgeWait(sources, { since: state.waitingSince, beginning, contact, platform, kind: channel.kind }),
    ...(sources.isRepeated || isRepeated(sources.episodes) ? { isRepeated: true } : {}),
    ...(acts.note === undefined ? {} : { note: acts.note }),
    ...(until === undefined ? {} : { snoozedUntil: until }),
    ...state,
    ...(linkedIds === undefined ? {} : { linkedIds }),
    lastMessageAt: newestAt(last, newerRow),
    ...(last === undefined ? {} : { lastMessageId: last.id }),
    ...(beginning === undefined ? {} : { lastInboundText: beginning }),
    ...(quick.length === 0 ? {} : { quickTexts: quick }),
    ...endOf(sources),
  };
}

/** Its row in a list, if that is newer than all that was read. */
export function newerRowOf({
  spoken,
  facts,
}: Pick<ConversationSources, 'spoken' | 'facts'>): StoredRow | undefined {
  const { row, thread } = facts ?? {};
  return row && isRowNewer(row, { last: spoken.at(-1), readAt: thread?.readAt }) ? row : undefined;
}

function factsOf(
  { spoken, acts, episodes }: ConversationSources,
  newerRow: StoredRow | undefined,
): CaseFacts {
  const read = stateWithHiddenAnswer(conversationState(episodes, acts.resolutions), spoken);
  return {
    linkedIds: undefined,
    state: newerRow === undefined ? read : stateWithRow(read, newerRow, acts.resolutions),
    snoozedUntil: snoozedUntil(acts.snooze, spoken, newerRow),
  };
}

/** Whether the case before the newest one began shortly before it. */
function isRepeated(episodes: readonly Episode[]): boolean {
  const [before, last] = [episodes.at(-2), episodes.at(-1)];
  if (before === undefined || last === undefined) return false;
  return middle(last.openedAt) - middle(before.openedAt) <= REPEATED_WITHIN;
}

/** What going on with it needs to know; see `findContinued`. */
function endOf({ acts, episodes }: ConversationSources): Partial<StoredConversation> {
  const lastEpisodeId = episodes.at(-1)?.id;
  const lastResolution = acts.resolutions.at(-1);
  return {
    ...(lastEpisodeId === undefined ? {} : { lastEpisodeId }),
    ...(lastResolution === undefined ? {} : { lastResolution }),
  };
}

function contactOf({ spoken, facts, contacts }: ConversationSources): Author {
  const last = spoken.at(-1);
  if (facts === undefined) {
    const known = last && contacts.get(contactKey(last.platform, last.claim.handle));
    return { name: known?.name ?? '', handle: known?.handle ?? last?.claim.handle ?? '' };
  }
  const { platform, thread, row } = facts;
  const handle = thread?.contact.handle ?? '';
  const known = handle === '' ? undefined : contacts.get(contactKey(platform, foldHandle(handle)));
  if (known !== undefined && known.name !== '') return { name: known.name, handle: known.handle };
  const isRowLater = (row?.capturedAt ?? 0) > (thread?.seenAt ?? 0);
  const names = [thread?.contact.name, row?.title];
  const name = (isRowLater ? names.reverse() : names).find((each) => each !== undefined && each !== '');
  return { name: name ?? '', handle };
}

/** What only a list told of is a private message. */
function channelOf(
  platform: StoredRow['platform'],
  last: StoredMessage | undefined,
): Pick<StoredConversation, 'kind' | 'channel'> {
  if (last === undefined) return { kind: 'message', channel: `${platform}/message` };
  const kind = MESSAGE_KINDS.find((each) => last.channel === `${last.platform}/${each}`) ?? 'message';
  return { kind, channel: last.channel };
}

function newestAt(last: StoredMessage | undefined, newerRow: StoredRow | undefined): number {
  const read = last === undefined ? Number.NEGATIVE_INFINITY : middle(sentAt(last));
  return Math.max(read, newerRow?.lastActivityHigh ?? Number.NEGATIVE_INFINITY);
}

/** How the newest message of the contact begins, as far as a page or a list showed it. */
function beginningOf(spoken: readonly StoredMessage[], newerRow: StoredRow | undefined): string | undefined {
  if (newerRow !== undefined && isTheirs(newerRow))
    return shortened(newerRow.shownPreview ?? newerRow.preview);
  const inbound = spoken.findLast((message) => message.direction === 'inbound');
  return inbound && shortened(withoutLeadingHandles(inbound.text));
}

/** What bears our own prefix is the contact's only where it is unread. */
const isTheirs = ({ lastDirection, shownPreview, isUnread }: StoredRow): boolean =>
  lastDirection !== 'outbound' && (shownPreview === undefined || isUnread);

const LONGEST_BEGINNING = 140;

/** Cut between code points, so that no emoji is left in halves. */
const shortened = (text: string): string =>
  [...text.slice(0, 2 * LONGEST_BEGINNING)].slice(0, LONGEST_BEGINNING).join('').toWellFormed();

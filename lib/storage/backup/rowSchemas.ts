import * as v from 'valibot';
import type { CannedReply, ReplyUsage } from '../../domain/cannedReply';
import type { Episode } from '../../domain/episode';
import type { Agent, Tag } from '../../domain/event';
import { IMAGE_TYPES, LONGEST_IMAGE_DATA, type ReplyImage } from '../../domain/replyImage';
import { lookKey } from '../../domain/rowBinding';
import { isStream, type Stream } from '../../domain/streams/stream';
import type { StoredTagGroup } from '../../domain/triage/tagGroups';
import type {
  EpisodePart,
  QuickText,
  ReplyUse,
  ReplyVersion,
  StoredAccount,
  StoredContact,
  StoredConversation,
  StoredDriftReport,
  StoredEvent,
  StoredFocusSpan,
  StoredMessage,
  StoredRow,
  StoredRowBinding,
  StoredRule,
  StoredSettings,
  StoredThread,
  ThreadRoot,
  UnplacedRun,
  VolumeDay,
} from '../records';
import { episode, wait } from './episodeSchema';
import { agentEvent, tagParts } from './eventSchema';
import { afterSending, cannedReply } from './replySchema';
import {
  author,
  authorKind,
  busyQuarters,
  capturedMessage,
  channel,
  count,
  direction,
  id,
  kind,
  language,
  listOf,
  moment,
  name,
  platform,
  priority,
  sentTime,
  service,
  text,
  timeSource,
} from './rowParts';
import { storedRule } from './ruleSchema';
import { textScore } from './scoreSchema';
import { settings } from './settingsSchema';

/** What each table holds. */
export interface TableRows {
  accounts: StoredAccount;
  agents: Agent;
  contacts: StoredContact;
  conversations: StoredConversation;
  rows: StoredRow;
  rowBindings: StoredRowBinding;
  replyImages: ReplyImage;
  threads: StoredThread;
  messages: StoredMessage;
  unplacedRuns: UnplacedRun;
  threadRoots: ThreadRoot;
  episodes: Episode;
  episodeParts: EpisodePart;
  volumeDays: VolumeDay;
  automaticTexts: QuickText;
  events: StoredEvent;
  tags: Tag;
  tagGroups: StoredTagGroup;
  cannedReplies: CannedReply;
  replyUses: ReplyUse;
  replyUsages: ReplyUsage;
  replyVersions: ReplyVersion;
  rules: StoredRule;
  streams: Stream;
  focusSpans: StoredFocusSpan;
  settings: StoredSettings;
  driftReports: StoredDriftReport;
}

type RowSchemas = { readonly [Name in keyof TableRows]: v.GenericSchema<unknown, TableRows[Name]> };

/**
 * What the rows of each table must look like.
 *
 * @param isOwnAddress whether an address is of the sites that are read: no other is ever to be opened
 */
export function rowSchemas(isOwnAddress: (address: string) => boolean): RowSchemas {
  const url = v.optional(v.pipe(text, v.check(isOwnAddress, 'an address of the sites that are read')));
  return {
    accounts: v.looseObject({ platform, handle: id }),
    agents: v.looseObject({ id, name }),
    contacts: v.looseObject({ platform, key: id, name, handle: name, seenAt: moment }),
    conversations: conversation(url),
    rows: v.looseObject({
      platform,
      account: name,
      key: id,
      threadId: v.nullable(id),
      title: name,
      preview: text,
      shownPreview: v.optional(text),
      lastDirection: direction,
      isUnread: v.boolean(),
      lastActivityLow: moment,
      lastActivityHigh: moment,
      isRequest: v.boolean(),
      isGroup: v.boolean(),
      url,
      service: v.optional(service),
      capturedAt: moment,
    }),
    rowBindings: v.pipe(
      v.looseObject({
        platform,
        account: name,
        key: id,
        look: v.looseObject({ title: name, picture: name, service: v.optional(service) }),
        threadId: v.nullable(id),
      }),
      v.check(({ key, look }) => key === lookKey(look), 'the key of its look'),
    ),
    threads: v.looseObject({
      platform,
      account: name,
      threadId: id,
      contact: author,
      isGroup: v.boolean(),
      seenAt: moment,
      readAt: v.optional(moment),
      service: v.optional(service),
    }),
    messages: message(url),
    unplacedRuns: v.looseObject({
      id,
      conversationId: id,
      kind: channel,
      contact: author,
      messages: listOf(capturedMessage),
      touchesNewestEnd: v.boolean(),
    }),
    threadRoots: v.looseObject({ platform, messageId: id, rootId: id }),
    episodes: episode,
    episodeParts: v.looseObject({
      id,
      episodeId: id,
      number: count,
      waits: v.optional(listOf(wait)),
      questionsAt: v.optional(listOf(moment)),
    }),
    volumeDays: v.looseObject({
      day: moment,
      series: listOf(v.looseObject({ channel, direction, agentId: v.optional(id), busy: busyQuarters })),
    }),
    automaticTexts: v.looseObject({ text, count, isHuman: v.optional(v.literal(true)) }),
    events: v.pipe(
      v.looseObject({ id, event: agentEvent, conversationId: v.optional(id), rootId: v.optional(id) }),
      v.check((stored) => stored.id === stored.event.id, 'the id of its event'),
    ),
    tags: v.looseObject({ id, ...tagParts, formerNames: v.optional(listOf(name)) }),
    tagGroups: v.looseObject({ id, name, isExclusive: v.boolean() }),
    cannedReplies: cannedReply,
    replyUses: v.looseObject({
      eventId: id,
      replyId: id,
      agentId: id,
      language,
      at: moment,
      conversationId: v.optional(id),
      text: v.optional(text),
      afterSending: v.optional(afterSending),
      messageId: v.optional(id),
    }),
    replyUsages: v.looseObject({
      replyId: id,
      insertedCount: count,
      lastUsedAt: moment,
      weight: v.pipe(v.number(), v.minValue(0)),
    }),
    replyVersions: v.looseObject({
      id,
      changeId: id,
      replyId: id,
      order: count,
      at: moment,
      agentId: name,
      before: v.nullable(cannedReply),
    }),
    rules: storedRule,
    streams: v.custom<Stream>(isStream, 'a saved search'),
    replyImages: v.looseObject({
      id,
      type: v.picklist(IMAGE_TYPES),
      data: v.pipe(v.string(), v.maxLength(LONGEST_IMAGE_DATA), v.base64()),
    }),
    focusSpans: v.looseObject({ id, conversationId: id, agentId: id, from: moment, to: moment }),
    settings,
    driftReports: v.looseObject({
      platform,
      selector: id,
      kind: id,
      version: id,
      skeleton: text,
      noticedAt: moment,
      lastSeenAt: v.optional(moment),
      count: v.optional(count),
    }),
  };
}

type Address = v.OptionalSchema<v.GenericSchema<string>, undefined>;

const message = (url: Address) =>
  v.looseObject({
    id,
    platform,
    account: name,
    conversationId: id,
    channel,
    direction,
    authorKind,
    agentId: v.optional(id),
    author,
    text,
    language: v.optional(name),
    previousId: v.optional(id),
    ...sentTime,
    hasHiddenAnswer: v.optional(v.boolean()),
    timeEvidence: v.optional(listOf(v.looseObject({ source: timeSource, low: moment, high: moment }))),
    position: v.optional(v.pipe(v.number(), v.finite())),
    claim: v.looseObject({ handle: name, isUnderRoot: v.boolean(), others: v.optional(listOf(name)) }),
    threadId: v.optional(id),
    url,
  });

const conversation = (url: Address) =>
  v.looseObject({
    id,
    platform,
    kind,
    channel,
    account: name,
    contact: author,
    contactKey: name,
    rootId: v.optional(id),
    threadId: v.optional(id),
    isGroup: v.optional(v.boolean()),
    isRequest: v.optional(v.boolean()),
    service: v.optional(service),
    url,
    tagIds: listOf(id),
    priority,
    override: v.optional(v.looseObject({ priority, until: v.optional(moment) })),
    textScore: v.optional(textScore),
    ruled: v.optional(v.looseObject({ ruleIds: listOf(id), isFromRow: v.optional(v.literal(true)) })),
    ruledTags: v.optional(listOf(v.looseObject({ tagId: id, ruleId: id }))),
    isRepeated: v.optional(v.literal(true)),
    note: v.optional(text),
    snoozedUntil: v.optional(moment),
    isResolved: v.boolean(),
    waitingSince: v.optional(moment),
    waitingSinceLow: v.optional(moment),
    waitingSinceHigh: v.optional(moment),
    isWaitFromRow: v.optional(v.boolean()),
    linkedIds: v.optional(listOf(id)),
    linkedWait: v.optional(v.looseObject({ since: moment, isApproximate: v.boolean() })),
    isBehind: v.optional(v.boolean()),
    isPerhapsAnswered: v.optional(v.boolean()),
    lastMessageAt: moment,
    lastMessageId: v.optional(id),
    lastInboundText: v.optional(text),
    lastEpisodeId: v.optional(id),
    lastResolution: v.optional(
      v.looseObject({
        type: v.picklist(['resolved', 'reopened']),
        at: moment,
        afterMessageId: v.optional(id),
        agentId: name,
      }),
    ),
    actedUntil: v.optional(moment),
    quickTexts: v.optional(listOf(text)),
  });

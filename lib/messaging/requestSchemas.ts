/**
 * What each request must look like. Only the background imports this file: content scripts hold no schema library.
 */
import * as v from 'valibot';
import { TAG_COLORS } from '../domain/event';
import { LANGUAGES, PRIORITIES } from '../domain/vocabulary';
import type { Requests } from './protocol';

const PLATFORMS = ['x', 'facebook', 'instagram'] as const;
const KINDS = ['message', 'comment', 'mention'] as const;
const DIRECTIONS = ['inbound', 'outbound', 'unknown'] as const;
const TIME_SOURCES = ['attribute', 'label', 'separator', 'row', 'observed'] as const;
const DRIFT_KINDS = ['missing', 'disagreeing', 'unreadable'] as const;

/** Longest id that is believed to be one: page ids have at most some hundred characters. */
const LONGEST_ID = 500;
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));
const moment = v.pipe(v.number(), v.finite());
const account = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));

const author = v.object({ name: v.string(), handle: v.string() });

const message = v.pipe(
  v.object({
    id: v.optional(id),
    direction: v.picklist(DIRECTIONS),
    author,
    text: v.string(),
    language: v.optional(v.string()),
    sentAtLow: moment,
    sentAtHigh: moment,
    timeSource: v.picklist(TIME_SOURCES),
    timeLabel: v.optional(v.object({ text: v.string(), firstSeenAt: moment })),
  }),
  v.check((captured) => captured.sentAtLow <= captured.sentAtHigh, 'sentAtLow comes after sentAtHigh'),
);

const conversation = v.object({
  threadId: v.optional(id),
  kind: v.picklist(KINDS),
  contact: author,
  rootId: v.optional(id),
  url: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
  messages: v.array(message),
  touchesNewestEnd: v.boolean(),
});

const row = v.object({
  threadId: v.nullable(id),
  title: v.string(),
  preview: v.string(),
  lastDirection: v.picklist(DIRECTIONS),
  isUnread: v.boolean(),
  lastActivityLow: moment,
  lastActivityHigh: moment,
});

const conversationId = id;

const act = v.variant('type', [
  v.object({ type: v.literal('tagAdded'), conversationId, tagId: id }),
  v.object({ type: v.literal('tagRemoved'), conversationId, tagId: id }),
  v.object({ type: v.literal('prioritySet'), conversationId, priority: v.picklist(PRIORITIES) }),
  v.object({ type: v.literal('resolved'), conversationId }),
  v.object({ type: v.literal('reopened'), conversationId }),
  v.object({
    type: v.literal('replyInserted'),
    conversationId,
    replyId: id,
    language: v.picklist(LANGUAGES),
  }),
  v.object({ type: v.literal('sendObserved'), conversationId, messageId: id }),
  v.object({
    type: v.literal('tagCreated'),
    tagId: id,
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
    color: v.picklist(TAG_COLORS),
  }),
]);

const replyContext = v.object({
  conversationId: v.optional(conversationId),
  platform: v.picklist(PLATFORMS),
  contact: v.optional(author),
  account: v.optional(v.string()),
  conversationLanguage: v.optional(v.string()),
});

/** A missing field and one that is `undefined` are the same after a message was cloned. */
type Schemas = { readonly [Type in keyof Requests]: v.GenericSchema<unknown, Requests[Type]['request']> };

export const requestSchemas: Schemas = {
  getTabSetup: v.object({}),
  capture: v.object({
    platform: v.picklist(PLATFORMS),
    account,
    capturedAt: moment,
    rows: v.array(row),
    conversations: v.array(conversation),
  }),
  getPlacements: v.object({ platform: v.picklist(PLATFORMS), account, messageIds: v.array(id) }),
  act: v.object({ id, act }),
  findReplies: v.object({ query: v.string(), context: replyContext }),
  renderReply: v.object({
    replyId: id,
    language: v.picklist(LANGUAGES),
    context: replyContext,
    values: v.record(v.string(), v.string()),
  }),
  changeSettings: v.object({
    language: v.optional(v.picklist(LANGUAGES)),
    agentId: v.optional(id),
  }),
  saveAgent: v.object({ id, name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)) }),
  loadPanels: v.object({}),
  reportDrift: v.object({
    platform: v.picklist(PLATFORMS),
    selector: id,
    kind: v.picklist(DRIFT_KINDS),
    version: id,
    skeleton: v.pipe(v.string(), v.maxLength(20_000)),
  }),
  openConversation: v.object({ conversationId }),
};

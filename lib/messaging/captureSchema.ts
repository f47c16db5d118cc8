import * as v from 'valibot';
import { MESSAGES_PER_BATCH } from '../domain/capture';
import {
  account,
  address,
  author,
  DIRECTIONS,
  id,
  KINDS,
  label,
  language,
  moment,
  PLATFORMS,
  SERVICES,
  TIME_SOURCES,
  text,
} from './requestParts';

const message = v.pipe(
  v.object({
    id: v.optional(id),
    previousId: v.optional(id),
    direction: v.picklist(DIRECTIONS),
    author,
    text,
    language: v.optional(language),
    sentAtLow: moment,
    sentAtHigh: moment,
    timeSource: v.picklist(TIME_SOURCES),
    timeLabel: v.optional(v.object({ text: label, firstSeenAt: moment })),
    hasHiddenAnswer: v.optional(v.boolean()),
  }),
  v.check((captured) => captured.sentAtLow <= captured.sentAtHigh, 'sentAtLow comes after sentAtHigh'),
);

const conversation = v.object({
  threadId: v.optional(id),
  kind: v.picklist(KINDS),
  isGroup: v.optional(v.boolean()),
  contact: author,
  rootId: v.optional(id),
  url: v.optional(address),
  messages: v.pipe(v.array(message), v.maxLength(MESSAGES_PER_BATCH)),
  touchesNewestEnd: v.boolean(),
  service: v.optional(v.picklist(SERVICES)),
  movedToPrivate: v.optional(
    v.pipe(v.array(v.object({ messageId: id, account, contactHandle: id })), v.maxLength(MESSAGES_PER_BATCH)),
  ),
});

const row = v.pipe(
  v.object({
    threadId: v.nullable(id),
    title: label,
    preview: text,
    shownPreview: v.optional(text),
    lastDirection: v.picklist(DIRECTIONS),
    isUnread: v.boolean(),
    lastActivityLow: moment,
    lastActivityHigh: moment,
    isRequest: v.boolean(),
    isGroup: v.boolean(),
    url: v.optional(address),
    service: v.optional(v.picklist(SERVICES)),
  }),
  v.check(
    (shown) => shown.lastActivityLow <= shown.lastActivityHigh,
    'lastActivityLow comes after lastActivityHigh',
  ),
);

/** What one reading of a page told. */
export const batch = v.pipe(
  v.object({
    platform: v.picklist(PLATFORMS),
    account,
    capturedAt: moment,
    rows: v.pipe(v.array(row), v.maxLength(MESSAGES_PER_BATCH)),
    conversations: v.pipe(v.array(conversation), v.maxLength(MESSAGES_PER_BATCH)),
  }),
  v.check(
    ({ conversations }) =>
      conversations.reduce((sum, { messages }) => sum + messages.length, 0) <= MESSAGES_PER_BATCH,
    `more than ${MESSAGES_PER_BATCH} messages`,
  ),
);

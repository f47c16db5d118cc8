/**
 * What each request must look like. Only the background imports this file: content scripts hold no schema library.
 */
import * as v from 'valibot';
import { isSnoozeTime } from '../domain/afterSending';
import { FORMALITIES, MOST_CONTACT_WORDS } from '../domain/cannedReply';
import {
  LONGEST_DESCRIPTION,
  LONGEST_KEYWORDS,
  LONGEST_NOTE,
  LONGEST_RECIPIENT,
  RATINGS,
  TAG_COLORS,
} from '../domain/event';
import type { BusinessHours } from '../domain/hours/businessHours';
import { areTargets, isBusinessHours, isCallbackTime } from '../domain/isServiceSettings';
import type { TargetsByChannel } from '../domain/numbers/serviceStatus';
import { areQueueViews, type QueueView } from '../domain/queueView';
import { GUARDS } from '../domain/replyGuards';
import { MOST_ROWS_ASKED } from '../domain/rowBinding';
import { isStream, type Stream } from '../domain/streams/stream';
import { areOwnWords, type OwnWord } from '../domain/triage/ownWords';
import { isRule } from '../domain/triage/rules/isRule';
import type { Rule } from '../domain/triage/rules/rule';
import { DAY, type DurationMs } from '../domain/units';
import { LANGUAGES, MESSAGE_KINDS, PRIORITIES } from '../domain/vocabulary';
import { batch } from './captureSchema';
import type { Requests } from './protocol';
import {
  account,
  address,
  author,
  DRIFT_KINDS,
  id,
  label,
  language,
  MOST_ASKED_FOR,
  MOST_VALUES,
  moment,
  PLATFORMS,
  SCRIPT_NAMES,
  SERVICES,
  text,
} from './requestParts';

/** Nobody works on one conversation for longer without a pause. */
const LONGEST_FOCUS = DAY;

const look = v.object({ title: label, picture: label, service: v.optional(v.picklist(SERVICES)) });
const binding = v.object({ look, threadId: v.nullable(id) });

const conversationId = id;

const afterSending = v.variant('type', [
  v.object({ type: v.literal('resolve') }),
  v.object({
    type: v.literal('snooze'),
    time: v.pipe(v.number(), v.check(isSnoozeTime, 'not 1 hour to 30 days')),
  }),
]);

const formality = v.picklist(FORMALITIES);
const tagName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60));

const act = v.variant('type', [
  v.object({ type: v.literal('tagAdded'), conversationId, tagId: id }),
  v.object({ type: v.literal('tagRemoved'), conversationId, tagId: id }),
  v.object({
    type: v.literal('prioritySet'),
    conversationId,
    priority: v.picklist(PRIORITIES),
    until: v.optional(moment),
  }),
  v.object({ type: v.literal('priorityLifted'), conversationId }),
  v.object({
    type: v.literal('noteSet'),
    conversationId,
    text: v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_NOTE)),
  }),
  v.object({ type: v.literal('snoozed'), conversationId, until: moment }),
  v.object({ type: v.literal('unsnoozed'), conversationId }),
  v.object({ type: v.literal('resolved'), conversationId }),
  v.object({ type: v.literal('reopened'), conversationId }),
  v.object({
    type: v.literal('replyInserted'),
    conversationId,
    replyId: id,
    language: v.picklist(LANGUAGES),
    text: v.optional(text),
    choices: v.optional(v.pipe(v.record(label, label), v.maxEntries(MOST_VALUES))),
    afterSending: v.optional(afterSending),
  }),
  v.object({ type: v.literal('sendObserved'), conversationId, messageId: id }),
  v.object({
    type: v.literal('handedOver'),
    conversationId,
    toAgentId: v.optional(id),
    to: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_RECIPIENT))),
    note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_NOTE))),
  }),
  v.object({ type: v.literal('promised'), conversationId, dueAt: moment }),
  v.object({ type: v.literal('promiseKept'), conversationId, promiseId: v.optional(id) }),
  v.object({ type: v.literal('thirdPartyWaitStarted'), conversationId }),
  v.object({ type: v.literal('thirdPartyWaitEnded'), conversationId }),
  v.object({ type: v.literal('surveyAsked'), conversationId, messageId: v.optional(id) }),
  v.object({
    type: v.literal('ratingConfirmed'),
    conversationId,
    messageId: id,
    rating: v.picklist(RATINGS),
  }),
  v.object({ type: v.literal('ratingDismissed'), conversationId, messageId: id }),
  v.object({ type: v.literal('actWithdrawn'), conversationId, eventId: id }),
  ...(['conversationsLinked', 'conversationsUnlinked'] as const).map((type) =>
    v.object({ type: v.literal(type), conversationId, otherId: id }),
  ),
  v.object({ type: v.literal('tagDeclined'), conversationId, tagId: id }),
  v.object({
    type: v.literal('tagCreated'),
    tagId: id,
    name: tagName,
    color: v.picklist(TAG_COLORS),
    description: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_DESCRIPTION))),
    keywords: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_KEYWORDS))),
    groupId: v.optional(id),
    isArchived: v.optional(v.boolean()),
    mergedInto: v.optional(id),
  }),
]);

const replyContext = v.object({
  conversationId: v.optional(conversationId),
  platform: v.picklist(PLATFORMS),
  contact: v.optional(author),
  account: v.optional(account),
  conversationLanguage: v.optional(language),
  contactWords: v.optional(v.pipe(v.string(), v.maxLength(MOST_CONTACT_WORDS))),
  kind: v.optional(v.picklist(MESSAGE_KINDS)),
  url: v.optional(address),
});

/** A missing field and one that is `undefined` are the same after a message was cloned. */
type Schemas = { readonly [Type in keyof Requests]: v.GenericSchema<unknown, Requests[Type]['request']> };

export const requestSchemas: Schemas = {
  getTabSetup: v.object({}),
  capture: batch,
  getPlacements: v.object({
    platform: v.picklist(PLATFORMS),
    account,
    messageIds: v.pipe(v.array(id), v.maxLength(MOST_ASKED_FOR)),
    threadIds: v.pipe(v.array(id), v.maxLength(MOST_ASKED_FOR)),
  }),
  bindRows: v.object({
    platform: v.picklist(PLATFORMS),
    account,
    learned: v.pipe(v.array(binding), v.maxLength(MOST_ROWS_ASKED)),
    asked: v.pipe(v.array(look), v.maxLength(MOST_ROWS_ASKED)),
  }),
  getRelated: v.object({ conversationId }),
  getCase: v.object({ conversationId }),
  suggestTags: v.object({ conversationId }),
  act: v.object({ id, act }),
  findReplies: v.object({ query: text, context: replyContext }),
  knownShortcuts: v.object({ words: v.pipe(v.array(label), v.maxLength(MOST_VALUES)) }),
  getReplyImage: v.object({ imageId: id }),
  draftReply: v.object({ text }),
  previewReply: v.object({ replyId: id, variant: label, context: replyContext }),
  renderReply: v.object({
    replyId: id,
    language: v.picklist(LANGUAGES),
    variant: v.optional(label),
    context: replyContext,
    values: v.pipe(v.record(label, text), v.maxEntries(MOST_VALUES)),
  }),
  changeSettings: v.object({
    language: v.optional(v.picklist(LANGUAGES)),
    agentId: v.optional(id),
    hours: v.optional(v.nullable(v.custom<BusinessHours>(isBusinessHours, 'not business hours'))),
    targets: v.optional(v.custom<TargetsByChannel>(areTargets, 'not targets')),
    callbackTime: v.optional(v.custom<DurationMs>(isCallbackTime, 'not 1 to 30 days')),
    surveyReplyId: v.optional(v.nullable(id)),
    guardsOff: v.optional(v.pipe(v.array(v.picklist(GUARDS)), v.maxLength(GUARDS.length))),
    queueViews: v.optional(v.custom<readonly QueueView[]>(areQueueViews, 'not views of the queue')),
    formality: v.optional(
      v.object({
        everywhere: formality,
        on: v.optional(
          v.strictObject({
            x: v.exactOptional(formality),
            facebook: v.exactOptional(formality),
            instagram: v.exactOptional(formality),
          }),
        ),
      }),
    ),
    tagConvention: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_DESCRIPTION))),
  }),
  judgeText: v.object({ text: v.pipe(text, v.minLength(1)), isAutomatic: v.boolean() }),
  changeTriage: v.variant('type', [
    v.object({ type: v.literal('ruleSaved'), rule: v.custom<Rule>(isRule, 'not a rule') }),
    v.object({ type: v.literal('ruleRemoved'), ruleId: id }),
    v.object({ type: v.literal('ruleMoved'), ruleId: id, up: v.pipe(v.number(), v.integer()) }),
    v.object({ type: v.literal('streamSaved'), stream: v.custom<Stream>(isStream, 'not a stream') }),
    v.object({ type: v.literal('streamRemoved'), streamId: id }),
    v.object({
      type: v.literal('wordsSet'),
      words: v.custom<readonly OwnWord[]>(areOwnWords, 'not own words'),
    }),
  ]),
  keepFocus: v.pipe(
    v.object({ id, conversationId, from: moment, to: moment }),
    v.check(({ from, to }) => from < to && to - from <= LONGEST_FOCUS, 'not a stretch of work'),
  ),
  saveAgent: v.object({ id, name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)) }),
  saveTagGroup: v.object({
    id,
    group: v.optional(v.object({ name: tagName, isExclusive: v.boolean() })),
  }),
  loadScript: v.object({ name: v.picklist(SCRIPT_NAMES) }),
  removeDriftReports: v.object({
    keys: v.pipe(
      v.array(v.object({ platform: v.picklist(PLATFORMS), selector: id, kind: id, version: id })),
      v.maxLength(MOST_ASKED_FOR),
    ),
  }),
  reportDrift: v.object({
    platform: v.picklist(PLATFORMS),
    selector: id,
    kind: v.picklist(DRIFT_KINDS),
    version: id,
    skeleton: v.pipe(v.string(), v.maxLength(20_000)),
  }),
  openConversation: v.object({ conversationId }),
};

import { browser } from 'wxt/browser';
import type { CaptureBatch } from '../../lib/domain/capture';
import type { Act } from '../../lib/domain/event';
import type { Language } from '../../lib/domain/vocabulary';
import { resolveLanguage } from '../../lib/i18n/language';
import { announceChanges } from '../../lib/jobs/announceChanges';
import { firstNames, firstSeed } from '../../lib/jobs/firstSeed';
import { loadScript } from '../../lib/jobs/loadScript';
import { openConversation } from '../../lib/jobs/openConversation';
import { announceAllPriorities, hastenPriorityAlarm } from '../../lib/jobs/priorityAlarm';
import { setPromiseAlarm } from '../../lib/jobs/promiseAlarm';
import { openReplyDraft } from '../../lib/jobs/replyDraft';
import { setSnoozeAlarm } from '../../lib/jobs/snoozeAlarm';
import { languageOfReasons, withWhy } from '../../lib/jobs/tellWhy';
import { updateToolbarBadge } from '../../lib/jobs/toolbarBadge';
import { broadcast } from '../../lib/messaging/broadcast';
import type { Refusal } from '../../lib/messaging/errors';
import type { Handlers } from '../../lib/messaging/listen';
import type { TabSetup } from '../../lib/messaging/protocol';
import { findReplies } from '../../lib/replies/findReplies';
import { previewVariant, recallChoices } from '../../lib/replies/previewWording';
import { renderReply } from '../../lib/replies/renderReply';
import { starterReplies } from '../../lib/replies/starterReplies';
import { applyAct } from '../../lib/storage/applyAct';
import { bindRows } from '../../lib/storage/bindRows';
import type { InlayDatabase } from '../../lib/storage/database';
import { keepContradiction, keepDriftReport, removeDriftReports } from '../../lib/storage/driftReports';
import { isStorageFull } from '../../lib/storage/failures';
import { followLanguage } from '../../lib/storage/followLanguage';
import { getCase } from '../../lib/storage/getCase';
import { judgeText } from '../../lib/storage/judgeText';
import { linkMoved } from '../../lib/storage/linkMoved';
import { mergeCapture, type StorageChanges } from '../../lib/storage/mergeCapture';
import { getPlacements, getRelated, type PlacedMessages } from '../../lib/storage/queries';
import { withOpenDatabase } from '../../lib/storage/reopen';
import { changeTriage, isForRescoring } from '../../lib/storage/rules/changeTriage';
import { rescoreIfDue } from '../../lib/storage/rules/rescore';
import {
  changeSettings,
  ensureSetup,
  getSetup,
  getSurveyReply,
  saveAgent,
  UnknownAgentError,
} from '../../lib/storage/setup';
import { UnknownTagError, UnmergeableTagError } from '../../lib/storage/tagActs';
import { removeTagGroup, saveTagGroup } from '../../lib/storage/tagGroups';
import { whileWriting } from '../../lib/storage/writeLock';
import { createReplySource } from './replySource';
import { createTagAdvice } from './tagAdvice';

/** What the background does for each request. Nothing is kept between two of them: the worker may end at any time. */
export function createHandlers(database: InlayDatabase): Handlers {
  const opened = <Result>(work: () => Promise<Result>): Promise<Result> => withOpenDatabase(database, work);
  /** Waits while a backup is made or restored. */
  const writing = <Result>(work: () => Promise<Result>): Promise<Result> => whileWriting(() => opened(work));
  /**
   * Not waited for: what is written down is acknowledged at once, however many tabs are to be told. A worker lives on
   * for as long as it calls the browser, and telling is nothing but such calls.
   */
  const announce = (changes: StorageChanges): void => {
    if (changes.conversations.length === 0 && changes.places.length === 0) return;
    const toolbar = opened(() => showWaiting(database));
    const now = Date.now();
    const told = opened(() =>
      Promise.all([
        announceChanges(database, changes, now),
        hastenPriorityAlarm(database, changes.conversations, now),
      ]),
    );
    void Promise.all([told, toolbar]).catch(console.error);
  };
  const announceSetup = async (): Promise<void> => broadcast('setupChanged', await readSetup(database));

  const place = async (where: Parameters<typeof getPlacements>[1]): Promise<PlacedMessages> => {
    const [{ placements, summaries }, language] = await Promise.all([
      getPlacements(database, where, Date.now()),
      languageOfReasons(database),
    ]);
    return { placements, summaries: summaries.map((summary) => withWhy(summary, language)) };
  };

  const replies = createReplySource(database, () => readSetup(database));
  const advice = createTagAdvice(database);

  return {
    getTabSetup: () => opened(() => readSetup(database)),
    capture: (batch) =>
      writing(async () => {
        const changes = await mergeCapture(database, batch);
        announce(changes);
        for (const linked of await linkMoved(database, batch, Date.now())) announce(linked);
        const { version } = browser.runtime.getManifest();
        await keepContradiction(database, changes, version, Date.now());
        return { ok: true, ...(await place({ ...batch, ...toldIn(batch) })) };
      }),
    getPlacements: (request) => opened(() => place(request)),
    bindRows: (question) => {
      const tell = async () => ({ ok: true, bindings: await bindRows(database, question) }) as const;
      return question.learned.length > 0 ? writing(tell) : opened(tell);
    },
    getRelated: ({ conversationId }) =>
      opened(async () => ({ related: await getRelated(database, conversationId) })),
    getCase: ({ conversationId }) =>
      opened(async () => {
        const [found, reply] = await Promise.all([
          getCase(database, conversationId, Date.now()),
          getSurveyReply(database),
        ]);
        return { ...found, ...(reply === undefined ? {} : { surveyShortcut: reply.shortcut }) };
      }),
    suggestTags: ({ conversationId }) =>
      opened(async () => ({ suggestions: await advice.suggest(conversationId, Date.now()) })),
    act: (request) =>
      writing(async () => {
        await ensureSetup(database, makeSeed);
        announce(await applyAct(database, request, Date.now()));
        if (isAboutPromises(request.act)) await setPromiseAlarm(database, Date.now());
        if (request.act.type === 'tagCreated') await announceSetup();
        advice.forget();
        return { ok: true };
      }),
    findReplies: ({ query, context }) =>
      opened(async () => {
        const { index, usages, environment } = await replies.read(context);
        return findReplies(index, query, replies.heard(context), environment, usages);
      }),
    knownShortcuts: ({ words }) =>
      opened(async () => ({ known: words.filter(await replies.readShortcuts()) })),
    previewReply: ({ replyId, variant, context }) =>
      opened(async () => {
        const { index, environment, usages } = await replies.read(context);
        const reply = await database.cannedReplies.get(replyId);
        const usage = usages.get(replyId);
        const { findByShortcut } = index;
        return {
          preview:
            previewVariant(reply, variant, replies.heard(context), environment, findByShortcut, usage) ??
            null,
        };
      }),
    renderReply: ({ replyId, ...request }) =>
      opened(async () => {
        const { index, environment, usages } = await replies.read(request.context);
        const reply = await database.cannedReplies.get(replyId);
        const heard = { ...request, context: replies.heard(request.context) };
        const rendered = renderReply(reply, heard, environment, index.findByShortcut);
        return rendered.ok
          ? rendered
          : { ...rendered, missing: recallChoices(rendered.missing, usages.get(replyId)) };
      }),
    getReplyImage: ({ imageId }) =>
      opened(async () => ({ image: (await database.replyImages.get(imageId)) ?? null })),
    draftReply: async ({ text }) => {
      await openReplyDraft(text);
      return { ok: true };
    },
    changeSettings: (changes) =>
      writing(async () => {
        const { language } = await ensureSetup(database, makeSeed);
        await changeSettings(database, changes);
        // Told as well after everything that is stored was replaced.
        advice.forget();
        if (changes.language !== undefined && changes.language !== language) {
          await followLanguage(database, firstNames(), changes.language);
        }
        await Promise.all([
          announceSetup(),
          showWaiting(database),
          announceAllPriorities(database, Date.now()),
        ]);
        return { ok: true };
      }),
    judgeText: (request) =>
      writing(async () => {
        announce(await judgeText(database, request));
        return { ok: true };
      }),
    changeTriage: (change) =>
      writing(async () => {
        await ensureSetup(database, makeSeed);
        await changeTriage(database, change);
        if (isForRescoring(change)) {
          await rescoreIfDue(database);
          await announceAllPriorities(database, Date.now());
        }
        return { ok: true };
      }),
    saveAgent: (agent) =>
      writing(async () => {
        await ensureSetup(database, makeSeed);
        await saveAgent(database, agent);
        await announceSetup();
        return { ok: true };
      }),
    saveTagGroup: ({ id, group }) =>
      writing(async () => {
        await ensureSetup(database, makeSeed);
        await (group === undefined ? removeTagGroup(database, id) : saveTagGroup(database, { id, ...group }));
        advice.forget();
        await announceSetup();
        return { ok: true };
      }),
    keepFocus: (span) =>
      opened(async () => {
        const { agentId } = await ensureSetup(database, makeSeed);
        await database.focusSpans.put({ ...span, agentId });
        return { ok: true };
      }),
    loadScript: async ({ name }, sender) => {
      await loadScript(name, sender);
      return { ok: true };
    },
    reportDrift: (report) =>
      writing(async () => {
        await keepDriftReport(database, report, Date.now());
        return { ok: true };
      }),
    removeDriftReports: ({ keys }) =>
      writing(async () => {
        await removeDriftReports(database, keys);
        return { ok: true };
      }),
    openConversation: ({ conversationId }) =>
      opened(async () => ({ ok: true, isFound: await openConversation(database, conversationId) })),
  };
}

/** Whether another promise may be the next to fall due. */
const isAboutPromises = ({ type }: Act): boolean =>
  ['promised', 'promiseKept', 'actWithdrawn', 'resolved', 'reopened'].includes(type);

/** What a batch is about: whoever told it wants to know where that stands now. */
const toldIn = ({ rows, conversations }: CaptureBatch) => ({
  messageIds: conversations.flatMap(({ messages }) => messages.flatMap(({ id }) => id ?? [])),
  threadIds: [...rows, ...conversations].flatMap(({ threadId }) => threadId ?? []),
});

/**
 * Shows on the toolbar how many wait, in the language of the settings, and sees to it that this is done again when the
 * next snoozed conversation comes back.
 */
export async function showWaiting(database: InlayDatabase): Promise<void> {
  const { language } = await ensureSetup(database, makeSeed);
  const now = Date.now();
  await Promise.all([updateToolbarBadge(database, language, now), setSnoozeAlarm(database, now)]);
}

export function refusalOf(error: unknown): Refusal {
  if (isStorageFull(error)) return 'storageFull';
  const isInvalid = [UnknownAgentError, UnknownTagError, UnmergeableTagError].some(
    (refused) => error instanceof refused,
  );
  return isInvalid ? 'invalid' : 'failed';
}

const browserLanguage = (): Language =>
  resolveLanguage([browser.i18n.getUILanguage(), ...navigator.languages]);

export const makeSeed = () => {
  const language = browserLanguage();
  return firstSeed(language, starterReplies(language));
};

async function readSetup(database: InlayDatabase): Promise<TabSetup> {
  const { language, agentId, guardsOff = [], tagConvention = '' } = await ensureSetup(database, makeSeed);
  const { agents = [], tags = [], tagGroups = [] } = (await getSetup(database)) ?? {};
  return {
    settings: { language, agentId, guardsOff, tagConvention },
    agents,
    // Nothing a page shows needs them, and they can be long.
    tags: tags.map(({ keywords: _, ...tag }) => tag),
    tagGroups,
  };
}

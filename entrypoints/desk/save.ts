import type { SaveOutcome } from '../../components/desk/Desk';
import type { Act } from '../../lib/domain/event';
import type { SetupChange } from '../../lib/domain/setupChange';
import { NotAcknowledgedError, RefusedError } from '../../lib/messaging/errors';
import { send } from '../../lib/messaging/send';

/** Has the background save what was changed. A worker that died meanwhile is asked once more, with the same ids. */
export const save = (change: SetupChange): Promise<SaveOutcome> => askTwice(request(change));

/** Has the background keep what a person did. */
export const act = (id: string, done: Act): Promise<SaveOutcome> =>
  askTwice(() => send('act', { id, act: done }));

async function askTwice(ask: () => Promise<unknown>): Promise<SaveOutcome> {
  try {
    await ask().catch((error) => {
      if (error instanceof NotAcknowledgedError) return ask();
      throw error;
    });
    return 'saved';
  } catch (error) {
    console.warn(error);
    return error instanceof RefusedError && error.refusal === 'storageFull' ? 'full' : 'failed';
  }
}

function request(change: SetupChange): () => Promise<unknown> {
  switch (change.type) {
    case 'languageChosen':
      return () => send('changeSettings', { language: change.language });
    case 'agentChosen':
      return () => send('changeSettings', { agentId: change.agentId });
    case 'hoursSet':
      return () => send('changeSettings', { hours: change.hours });
    case 'targetsSet':
      return () => send('changeSettings', { targets: change.targets });
    case 'callbackTimeSet':
      return () => send('changeSettings', { callbackTime: change.callbackTime });
    case 'surveyReplyChosen':
      return () => send('changeSettings', { surveyReplyId: change.replyId });
    case 'queueViewsSet':
      return () => send('changeSettings', { queueViews: change.queueViews });
    case 'guardsSet':
      return () => send('changeSettings', { guardsOff: change.guardsOff });
    case 'formalitySet':
      return () => send('changeSettings', { formality: change.formality });
    case 'driftReportsRemoved':
      return () => send('removeDriftReports', { keys: change.keys });
    case 'textJudged':
      return () => send('judgeText', { text: change.text, isAutomatic: change.isAutomatic });
    case 'triageChanged':
      return () => send('changeTriage', change.change);
    case 'agentSaved':
      return () => send('saveAgent', change.agent);
    case 'tagSaved': {
      const { id: tagId, ...tag } = change.tag;
      const id = crypto.randomUUID();
      // Of several acts that make the same tag the last one tells all about it.
      return () => send('act', { id, act: { ...tag, type: 'tagCreated', tagId } });
    }
    case 'tagGroupSaved': {
      const { id, ...group } = change.group;
      return () => send('saveTagGroup', { id, group });
    }
    case 'tagGroupRemoved':
      return () => send('saveTagGroup', { id: change.groupId });
    case 'tagConventionSet':
      return () => send('changeSettings', { tagConvention: change.convention });
  }
}

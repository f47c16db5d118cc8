import { actionsTexts } from '../../../lib/i18n/catalogues/overlay/actions';
import type { ActionsProps } from './actionsView';

/** What of the case must be seen although the bar is folded: the promise due first, and whom we wait for. */
export function CaseMarks({ found, language, formats: { moment }, now }: ActionsProps) {
  const texts = actionsTexts[language];
  const promise = found?.promises.find(({ kept }) => kept === undefined);
  return (
    <>
      {promise && (
        <span
          class="wait"
          data-state={promise.dueAt <= now ? 'broken' : 'waiting'}
          title={(promise.dueAt <= now ? texts.promiseBroken : texts.promisedUntil)(
            moment(promise.dueAt, now),
          )}
        >
          {(promise.dueAt <= now ? texts.brokenMark : texts.promiseMark)(moment(promise.dueAt, now))}
        </span>
      )}
      {found?.thirdPartyWait && (
        <span class="wait" data-state="snoozed">
          {texts.thirdPartyMark}
        </span>
      )}
      {found?.proposal && (
        <span class="wait" data-state="waiting">
          {texts.ratingMark}
        </span>
      )}
    </>
  );
}

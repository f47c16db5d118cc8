import { actionsTexts } from '../../../lib/i18n/catalogues/overlay/actions';
import type { ActionsProps } from './actionsView';
import { SuggestedLink } from './SuggestedLink';

/**
 * What of the case must be seen although the bar is folded: the promise due first, and whom we wait for. While it is not, what
 * may be the same conversation elsewhere: it asks for no line of its own.
 */
export function CaseMarks({ found, related, language, formats: { moment }, now, onLink }: ActionsProps) {
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
      {related.map(
        (other) =>
          other.reasons && (
            <SuggestedLink
              key={other.id}
              other={other}
              reasons={other.reasons}
              language={language}
              onLink={onLink}
            />
          ),
      )}
    </>
  );
}

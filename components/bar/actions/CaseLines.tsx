import type { ComponentChildren } from 'preact';
import type { CasePromise, Survey } from '../../../lib/domain/caseState';
import type { CaseView, PlannedUse } from '../../../lib/domain/caseView';
import { actionsTexts } from '../../../lib/i18n/catalogues/overlay/actions';
import type { ActionsProps } from './actionsView';
import { RelatedLine } from './RelatedLine';

/** How the case stands, line by line, each with what can be done about it; and where else the customer is talked to. */
export function CaseLines(props: ActionsProps) {
  return (
    <>
      {props.found && <FoundLines {...props} found={props.found} />}
      {props.related.map(
        (other) => other.reasons === undefined && <RelatedLine key={other.id} {...props} other={other} />,
      )}
    </>
  );
}

function FoundLines(props: ActionsProps & { readonly found: CaseView }) {
  const { found, agents, language, formats, now, onUndo, onThirdPartyWait } = props;
  const texts = actionsTexts[language];
  const { moment } = formats;
  const { handover, promises, thirdPartyWait, planned, survey } = found;
  const undo = (eventId: string, of: string) => (
    <button type="button" class="quiet" aria-label={`${texts.undo}: ${of}`} onClick={() => onUndo(eventId)}>
      {texts.undo}
    </button>
  );
  const toName = handover?.to ?? agents.find(({ id }) => id === handover?.toAgentId)?.name ?? '';
  return (
    <>
      {promises.map((promise) => (
        <PromiseLine key={promise.eventId} {...props} promise={promise} moment={moment} undo={undo} />
      ))}
      {thirdPartyWait && (
        <Line text={texts.waitingForThirdParty(moment(thirdPartyWait.since, now))}>
          <button type="button" onClick={() => onThirdPartyWait(false)}>
            {texts.thirdPartyDone}
          </button>
          {undo(thirdPartyWait.eventId, texts.waitForThirdParty)}
        </Line>
      )}
      {handover && (
        <Line text={texts.handedOver(toName)} detail={handover.note}>
          {undo(handover.eventId, texts.handedOver(toName))}
        </Line>
      )}
      {planned && <PlannedLine {...props} planned={planned} undo={undo} />}
      {survey && <SurveyLine {...props} survey={survey} moment={moment} undo={undo} />}
    </>
  );
}

interface PartProps extends ActionsProps {
  readonly moment: (at: number, now: number) => string;
  readonly undo: (eventId: string, of: string) => ComponentChildren;
}

function PromiseLine(props: PartProps & { readonly promise: CasePromise }) {
  const { promise, language, now, moment, undo, onKept } = props;
  const texts = actionsTexts[language];
  const { eventId, dueAt, kept } = promise;
  const due = moment(dueAt, now);
  if (kept !== undefined) {
    const text = kept.at <= dueAt ? texts.promiseKept(due) : texts.promiseKeptLate(due);
    return <Line text={text}>{undo(kept.eventId, text)}</Line>;
  }
  const text = dueAt <= now ? texts.promiseBroken(due) : texts.promisedUntil(due);
  return (
    <Line text={text} isLate={dueAt <= now}>
      <button type="button" aria-label={`${texts.kept}: ${text}`} onClick={() => onKept(eventId)}>
        {texts.kept}
      </button>
      {undo(eventId, text)}
    </Line>
  );
}

/** What the human's own sending will bring about. */
function PlannedLine(
  props: Pick<PartProps, 'language' | 'formats' | 'undo'> & { readonly planned: PlannedUse },
) {
  const { planned, language, formats, undo } = props;
  const texts = actionsTexts[language];
  const { eventId, afterSending } = planned;
  const text =
    afterSending.type === 'resolve'
      ? texts.resolvesOnceSent
      : texts.snoozesOnceSent(formats.waitLong(afterSending.time));
  return <Line text={text}>{undo(eventId, text)}</Line>;
}

function SurveyLine(props: PartProps & { readonly survey: Survey }) {
  const { survey, found, language, now, moment, undo, onRating } = props;
  const texts = actionsTexts[language];
  const number = new Intl.NumberFormat(language);
  const { rating, dismissed } = survey;
  const proposal = found?.proposal;
  if (rating) {
    const text = texts.rated(number.format(rating.rating));
    return <Line text={text}>{undo(rating.eventId, text)}</Line>;
  }
  if (proposal) {
    return (
      <Line text={texts.proposal(proposal.text, number.format(proposal.rating))}>
        <button type="button" class="main" onClick={() => onRating(true)}>
          {texts.countRating}
        </button>
        <button type="button" onClick={() => onRating(false)}>
          {texts.noRating}
        </button>
      </Line>
    );
  }
  const last = dismissed.at(-1);
  if (last) return <Line text={texts.dismissed}>{undo(last.eventId, texts.dismissed)}</Line>;
  const text = texts.surveyAsked(moment(survey.askedAt, now));
  return <Line text={text}>{undo(survey.eventId, text)}</Line>;
}

interface LineProps {
  readonly text: string;
  readonly detail?: string | undefined;
  readonly isLate?: boolean;
  readonly children: ComponentChildren;
}

const Line = ({ text, detail, isLate = false, children }: LineProps) => (
  <div class="line case" data-late={isLate}>
    <span class="told" dir="auto">
      {text}
      {detail && <small dir="auto">{detail}</small>}
    </span>
    {children}
  </div>
);

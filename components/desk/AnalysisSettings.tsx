import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { LONGEST_CALLBACK_TIME, SHORTEST_CALLBACK_TIME } from '../../lib/domain/isServiceSettings';
import type { SetupChange } from '../../lib/domain/setupChange';
import { DAY } from '../../lib/domain/units';
import type { DeskReport } from '../../lib/reports/deskReport';
import { topicLink } from '../shared/explanations';
import { replyName } from './replyName';
import { useChoice } from './useChoice';
import type { DeskWording } from './wording';

interface AnalysisSettingsProps {
  readonly wording: DeskWording;
  readonly report: DeskReport;
  readonly change: (change: SetupChange) => Promise<boolean>;
}

/** How soon somebody has to come back to count as not done with, and how customers are asked for a rating. */
export function AnalysisSettings(props: AnalysisSettingsProps) {
  const { texts } = props.wording;
  return (
    <section class="card" aria-labelledby="analysis">
      <h2 id="analysis">{texts.analysis}</h2>
      <CallbackForm {...props} />
      <SurveyChoice {...props} />
    </section>
  );
}

function CallbackForm({ wording, report, change }: AnalysisSettingsProps) {
  const { texts } = wording;
  const { callbackTime } = report;
  const days = useSignal('');
  const isWrong = useSignal(false);
  useEffect(() => {
    days.value = String(callbackTime / DAY);
  }, [callbackTime, days]);

  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const time = Number(days.value) * DAY;
    const isWhole = days.value.trim() !== '' && Number.isInteger(Number(days.value));
    isWrong.value = !(isWhole && time >= SHORTEST_CALLBACK_TIME && time <= LONGEST_CALLBACK_TIME);
    if (!isWrong.value) void change({ type: 'callbackTimeSet', callbackTime: time });
  };
  return (
    <form onSubmit={save} noValidate>
      <p class="help" id="callback-help">
        {texts.callbackHelp} <a href={topicLink('first-contact-resolution')}>{texts.callbackMore}</a>
      </p>
      <label>
        {texts.callbackDays}{' '}
        <input
          type="number"
          inputMode="numeric"
          min={SHORTEST_CALLBACK_TIME / DAY}
          max={LONGEST_CALLBACK_TIME / DAY}
          step="1"
          value={days.value}
          aria-invalid={isWrong.value}
          aria-describedby="callback-help callback-fault"
          onInput={({ currentTarget }) => {
            days.value = currentTarget.value;
            isWrong.value = false;
          }}
        />
      </label>{' '}
      <button type="submit" class="button">
        {texts.save}
      </button>
      <p role="alert" class="problem" id="callback-fault">
        {isWrong.value && texts.callbackWrong}
      </p>
    </form>
  );
}

function SurveyChoice({ wording, report, change }: AnalysisSettingsProps) {
  const { texts } = wording;
  const { replies, language, surveyReplyId } = report;
  const known = replies.some(({ id }) => id === surveyReplyId) ? (surveyReplyId ?? '') : '';
  const [chosen, choose] = useChoice(known, (id) =>
    change({ type: 'surveyReplyChosen', replyId: id === '' ? null : id }),
  );
  return (
    <>
      <label>
        {texts.surveyReply}{' '}
        <select
          value={chosen}
          aria-describedby="survey-help"
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="">{texts.surveyNone}</option>
          {replies.map((reply) => (
            <option key={reply.id} value={reply.id}>
              {`${replyName(reply, language)} (/${reply.shortcut})`}
            </option>
          ))}
        </select>
      </label>
      <p class="help" id="survey-help">
        {texts.surveyHelp}
      </p>
    </>
  );
}

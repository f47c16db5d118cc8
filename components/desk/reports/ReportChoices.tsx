import type { Signal } from '@preact/signals';
import type { EpochMs } from '../../../lib/domain/units';
import { CLOCKS, type ReportChoice, SPANS, type Span } from '../../../lib/reports/desk/reportChoice';
import type { Reports } from '../../../lib/reports/desk/reportsModel';
import { SCOPES } from '../../../lib/reports/popupReport';
import { SegmentedControl } from '../../shared/SegmentedControl';
import type { ReportsWording } from './wording';

interface ReportChoicesProps {
  readonly choice: Signal<ReportChoice>;
  readonly reports: Reports;
  readonly wording: ReportsWording;
  readonly now: EpochMs;
}

/** Of which days, whose and of which channel the report is. */
export function ReportChoices({ choice, reports, wording, now }: ReportChoicesProps) {
  const { texts, formats } = wording;
  const { span, scope, channel, clock } = choice.value;
  const choose = (changes: Partial<ReportChoice>) => {
    choice.value = { ...choice.value, ...changes };
  };
  const spanNames: Readonly<Record<Span, string>> = {
    sevenDays: texts.lastDays(formats.number(7)),
    thirtyDays: texts.lastDays(formats.number(30)),
    ninetyDays: texts.lastDays(formats.number(90)),
    custom: texts.customSpan,
  };
  return (
    <section class="card choices" aria-label={texts.heading}>
      <h2>{texts.heading}</h2>
      <div class="switches">
        <SegmentedControl
          label={texts.span}
          name="span"
          chosen={span}
          onChoose={(value) => choose({ span: value })}
          segments={SPANS.map((value) => ({ value, label: spanNames[value] }))}
        />
        <SegmentedControl
          label={texts.scope}
          name="scope"
          chosen={scope}
          onChoose={(value) => choose({ scope: value })}
          segments={SCOPES.map((value) => ({ value, label: value === 'mine' ? texts.mine : texts.allSeen }))}
        />
        {reports.hasHours && (
          <SegmentedControl
            label={texts.clock}
            name="clock"
            chosen={clock}
            onChoose={(value) => choose({ clock: value })}
            segments={CLOCKS.map((value) => ({
              value,
              label: value === 'calendar' ? texts.calendar : texts.businessHours,
            }))}
          />
        )}
        <select
          aria-label={texts.channel}
          value={channel ?? ''}
          onChange={({ currentTarget }) =>
            choose({ channel: reports.channels.find((each) => each === currentTarget.value) })
          }
        >
          <option value="">{texts.allChannels}</option>
          {reports.channels.map((each) => (
            <option key={each} value={each}>
              {wording.channel(each)}
            </option>
          ))}
        </select>
        <button type="button" class="button" onClick={() => print()}>
          {texts.print}
        </button>
      </div>
      {span === 'custom' && <CustomDays choice={choice} reports={reports} wording={wording} />}
      <p class="help">{told(reports, choice.value, wording, now)}</p>
    </section>
  );
}

function CustomDays({ choice, reports, wording: { texts } }: Omit<ReportChoicesProps, 'now'>) {
  const { firstDay, lastDay } = choice.value;
  const fault = typeof reports.numbers === 'string' ? texts[reports.numbers] : undefined;
  const isWrong = fault !== undefined && firstDay !== '' && lastDay !== '';
  const field = (name: 'firstDay' | 'lastDay') => (
    <label>
      {texts[name]}{' '}
      <input
        type="date"
        value={choice.value[name]}
        aria-invalid={isWrong}
        aria-describedby="days-fault"
        onChange={({ currentTarget }) => {
          choice.value = { ...choice.value, [name]: currentTarget.value };
        }}
      />
    </label>
  );
  return (
    <>
      <div class="switches">
        {field('firstDay')}
        {field('lastDay')}
      </div>
      <p id="days-fault" role="alert" class={isWrong ? 'problem' : 'help'}>
        {fault}
      </p>
    </>
  );
}

/** What the report is of, and as of when; all that paper keeps of the choices. */
function told(
  { numbers, hasHours }: Reports,
  { scope, channel, clock }: ReportChoice,
  wording: ReportsWording,
  now: EpochMs,
): string {
  const { texts, day, moment } = wording;
  if (typeof numbers === 'string') return '';
  const { from, to } = numbers.periods.period;
  return [
    `${day(from)} – ${day(to - 1)}`,
    scope === 'mine' ? texts.mine : texts.allSeen,
    channel === undefined ? texts.allChannels : wording.channel(channel),
    ...(hasHours ? [clock === 'calendar' ? texts.calendar : texts.businessHours] : []),
    texts.printed(moment(now)),
  ].join(' · ');
}

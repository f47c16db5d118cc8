import type { Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { FIGURE_NAMES, type FigureName } from '../../../lib/domain/numbers/figure';
import { type ReportChoice, STEPS } from '../../../lib/reports/desk/reportChoice';
import { shownValue } from '../../shared/figureTexts';
import { SegmentedControl } from '../../shared/SegmentedControl';
import { Chart } from './Chart';
import { CountButton } from './CountButton';
import type { ReportView } from './reportView';
import { DURATION_STEPS, SHARE_STEPS } from './scales';

interface TrendProps extends ReportView {
  readonly choice: Signal<ReportChoice>;
}

/** How one number went, day by day or week by week. */
export function Trend({ numbers: { trend, step }, wording, onSelect, choice }: TrendProps) {
  const { texts, figures, formats, day } = wording;
  const { trendOf } = choice.value;
  const isDuration = trend[0]?.figure.kind === 'duration';
  const chart = useMemo(
    () => ({
      names: trend.map(({ period }) => day(period.from)),
      values: trend.map(({ figure }) => figure.value ?? null),
      format: isDuration ? (value: number) => (value <= 0 ? '0' : formats.wait(value)) : formats.percent,
    }),
    [trend, day, formats, isDuration],
  );
  return (
    <section class="card" aria-labelledby="trend">
      <h2 id="trend">{texts.trend}</h2>
      <div class="switches">
        <select
          aria-label={texts.trendOf}
          value={trendOf}
          onChange={({ currentTarget }) => {
            const name = FIGURE_NAMES.find((each) => each === currentTarget.value);
            if (name) choice.value = { ...choice.value, trendOf: name };
          }}
        >
          {FIGURE_NAMES.map((name) => (
            <option key={name} value={name}>
              {figures[name]}
            </option>
          ))}
        </select>
        <SegmentedControl
          label={texts.step}
          name="step"
          chosen={step}
          onChoose={(value) => {
            choice.value = { ...choice.value, step: value };
          }}
          segments={STEPS.map((value) => ({ value, label: texts[value] }))}
        />
      </div>
      <Chart
        {...chart}
        kind="line"
        label={texts.chartOf(figures[trendOf])}
        steps={isDuration ? DURATION_STEPS : SHARE_STEPS}
      />
      <details>
        <summary>{texts.asTable}</summary>
        <TrendTable trend={trend} trendOf={trendOf} wording={wording} onSelect={onSelect} />
      </details>
    </section>
  );
}

interface TrendTableProps extends Omit<ReportView, 'numbers'> {
  readonly trend: ReportView['numbers']['trend'];
  readonly trendOf: FigureName;
}

function TrendTable({ trend, trendOf, wording, onSelect }: TrendTableProps) {
  const { texts, figures, formats, day } = wording;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{texts.from}</th>
          <th scope="col">{figures[trendOf]}</th>
          <th scope="col">{texts.cases}</th>
          <th scope="col">{texts.episodesOpened}</th>
          <th scope="col">{texts.messagesIn}</th>
        </tr>
      </thead>
      <tbody>
        {trend.map(({ period, figure, inbound, opened }) => (
          <tr key={period.from}>
            <th scope="row">{day(period.from)}</th>
            <td>{shownValue(figure, formats)}</td>
            <td>
              <CountButton
                count={figure.count}
                text={formats.number(figure.count)}
                label={texts.showCases(day(period.from), formats.number(figure.count))}
                onShow={() => onSelect({ of: 'figure', name: trendOf, period })}
              />
            </td>
            <td>{formats.number(opened)}</td>
            <td>{formats.number(inbound)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { useMemo } from 'preact/hooks';
import { binName } from './binName';
import { Chart } from './Chart';
import { CountButton } from './CountButton';
import type { ReportView } from './reportView';
import { COUNT_STEPS } from './scales';

/** How the first response times spread: a median hides two crowds. */
export function Distribution({ numbers: { distribution }, wording, onSelect }: ReportView) {
  const { texts, formats } = wording;
  const chart = useMemo(
    () => ({
      names: distribution.map((_, bin) => binName(bin, { texts, formats })),
      values: distribution,
      format: (value: number) => formats.number(value),
    }),
    [distribution, texts, formats],
  );
  return (
    <section class="card" aria-labelledby="distribution">
      <h2 id="distribution">{texts.distribution}</h2>
      <Chart {...chart} kind="bars" label={texts.chartOf(texts.distribution)} steps={COUNT_STEPS} />
      <details>
        <summary>{texts.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.time}</th>
              <th scope="col">{texts.answers}</th>
            </tr>
          </thead>
          <tbody>
            {distribution.map((count, bin) => (
              <tr key={chart.names[bin]}>
                <th scope="row">{chart.names[bin]}</th>
                <td>
                  <CountButton
                    count={count}
                    text={formats.number(count)}
                    label={texts.showCases(chart.names[bin] ?? '', formats.number(count))}
                    onShow={() => onSelect({ of: 'firstResponses', bin })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

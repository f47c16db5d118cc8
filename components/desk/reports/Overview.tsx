import { FigureTile } from '../../shared/FigureTile';
import type { ReportView } from './reportView';

/** All numbers of the period, with what changed. */
export function Overview({ numbers, wording, onSelect }: ReportView) {
  const { texts, figures, formats } = wording;
  const { opened, closed, messages } = numbers;
  const counts = [
    [texts.episodesOpened, formats.number(opened), undefined],
    [texts.closings, formats.number(closed.episodes), texts.closedHelp(formats.number(closed.people))],
    [texts.messagesIn, formats.number(messages.inbound), undefined],
    [texts.messagesOut, formats.number(messages.outbound), undefined],
  ] as const;
  return (
    <section class="card" aria-labelledby="overview">
      <h2 id="overview">{texts.overview}</h2>
      <dl class="figures counts">
        {counts.map(([name, value, help]) => (
          <div key={name} class="figure">
            <dt>{name}</dt>
            <dd>
              <strong>{value}</strong>
              {help && <small>{help}</small>}
            </dd>
          </div>
        ))}
      </dl>
      <dl class="figures">
        {numbers.figures.map((figure) => (
          <FigureTile
            key={figure.name}
            figure={figure}
            texts={figures}
            formats={formats}
            onShowCases={() => onSelect({ of: 'figure', name: figure.name })}
          />
        ))}
      </dl>
    </section>
  );
}

import type { FigureName } from '../../lib/domain/numbers/figure';
import type { PeriodNumbers } from '../../lib/reports/popupReport';
import { FigureTile } from '../shared/FigureTile';
import type { PopupWording } from './wording';

interface PeriodFiguresProps {
  readonly numbers: PeriodNumbers;
  readonly wording: PopupWording;
}

/** The numbers of the period, each with what it is told of, and how much there was to do. */
export function PeriodFigures({ numbers, wording }: PeriodFiguresProps) {
  const { texts, formats } = wording;
  const { figures, choice, conversations, inbound, outbound } = numbers;
  const shortNames: Readonly<Partial<Record<FigureName, string>>> = {
    firstResponseTime: texts.firstResponse,
    replyTargets: texts.inTarget,
    firstContactResolution: texts.firstContact,
    handleTime: texts.handleTime,
    customerSatisfaction: texts.satisfaction,
    responseRate: texts.responseRate,
  };
  const tell = choice.scope === 'mine' ? texts.ownVolume : texts.volume;
  return (
    <section class="card" aria-label={texts.numbers}>
      <dl class="figures">
        {figures.map((figure) => (
          <FigureTile
            key={figure.name}
            figure={figure}
            texts={wording.figures}
            formats={formats}
            label={shortNames[figure.name] ?? ''}
            target="_blank"
          />
        ))}
      </dl>
      <p class="coverage" title={choice.scope === 'mine' ? texts.mineHelp : texts.allSeenHelp}>
        {tell(formats.number(conversations), formats.number(inbound), formats.number(outbound))}
      </p>
    </section>
  );
}

import type { DurationMs } from '../../lib/domain/units';
import type { PeriodNumbers } from '../../lib/reports/popupReport';
import { Figure } from './Figure';
import { channelName, type PopupWording } from './wording';

interface ResponseTimesProps {
  readonly numbers: PeriodNumbers;
  readonly wording: PopupWording;
}

const NOTHING = '–';

/** First response time in three figures, what they rest on, and per channel when there are several. */
export function ResponseTimes({ numbers, wording }: ResponseTimesProps) {
  const { texts, formats } = wording;
  const { count, median, p90, mean, approximateCount } = numbers.firstResponse;
  const shown = (time: DurationMs | undefined) => (time === undefined ? NOTHING : formats.wait(time));
  const spoken = (time: DurationMs | undefined, otherwise: string) =>
    time === undefined ? otherwise : formats.waitLong(time);

  return (
    <section class="card" aria-labelledby="first-response">
      <header title={texts.firstResponseHelp}>
        <h2 id="first-response">{texts.firstResponse}</h2>
        <small title={texts.sampleHelp}>{texts.sample(formats.number(count))}</small>
      </header>
      <dl class="figures">
        <Figure
          label={texts.median}
          help={texts.medianHelp}
          value={shown(median)}
          spoken={spoken(median, texts.noneYet)}
        />
        <Figure
          label={texts.nineInTen}
          help={texts.nineInTenHelp}
          value={shown(p90)}
          spoken={spoken(p90, texts.noneYet)}
          note={p90 === undefined ? texts.tooFew : undefined}
        />
        <Figure
          label={texts.mean}
          help={texts.meanHelp}
          value={shown(mean)}
          spoken={spoken(mean, texts.noneYet)}
        />
      </dl>
      {numbers.byChannel.length > 1 && (
        <ul class="channels" aria-label={texts.byChannel}>
          {numbers.byChannel.map(({ channel, firstResponse }) => (
            <li key={channel}>
              {channelName(channel, wording)} <b>{shown(firstResponse.median)}</b>{' '}
              <small>{texts.sample(formats.number(firstResponse.count))}</small>
            </li>
          ))}
        </ul>
      )}
      {approximateCount > 0 && (
        <p class="coverage" title={texts.approximateHelp}>
          {texts.approximate(formats.number(approximateCount), formats.number(approximateCount + count))}
        </p>
      )}
    </section>
  );
}

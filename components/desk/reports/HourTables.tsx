import { HourTable } from './HourTable';
import type { ReportView } from './reportView';

interface HoursProps extends ReportView {
  readonly zone: string;
}

/** When customers write: how many people are needed when. */
export function ArrivalHours({ numbers: { arrivals }, wording, onSelect, zone }: HoursProps) {
  const { texts, formats } = wording;
  const cells = arrivals.map(({ messages, average }) => ({
    count: messages,
    size: average ?? 0,
    text: messages === 0 ? '' : shortNumber(average ?? 0, formats.language),
  }));
  return (
    <section class="card" aria-labelledby="arrivals">
      <h2 id="arrivals">{texts.arrivals}</h2>
      <p class="help">
        {texts.arrivalsHelp}. {texts.inZone(zone)}.
      </p>
      <HourTable
        label={texts.arrivals}
        cells={cells}
        wording={wording}
        onSelect={(slot) => onSelect({ of: 'arrivals', slot })}
      />
    </section>
  );
}

/** Where those wait longest who ask when few are there. */
export function ReplyHours({ numbers: { replies }, wording, onSelect, zone }: HoursProps) {
  const { texts, formats } = wording;
  const cells = replies.map(({ count, median }) => ({
    count,
    size: median ?? 0,
    text: median === undefined ? '' : formats.wait(median),
  }));
  return (
    <section class="card" aria-labelledby="reply-hours">
      <h2 id="reply-hours">{texts.replyHours}</h2>
      <p class="help">
        {texts.replyHoursHelp}. {texts.inZone(zone)}.
      </p>
      <HourTable
        label={texts.replyHours}
        cells={cells}
        wording={wording}
        onSelect={(slot) => onSelect({ of: 'replies', slot })}
      />
    </section>
  );
}

const shortNumber = (value: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(value);

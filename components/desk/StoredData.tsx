import type { StoredAmounts } from '../../lib/reports/deskReport';
import type { DeskWording } from './wording';

interface StoredDataProps {
  readonly wording: DeskWording;
  readonly amounts: StoredAmounts;
}

const BYTES_PER_MEGABYTE = 1_000_000;

/** How much is kept here. */
export function StoredData({ wording: { texts, formats }, amounts }: StoredDataProps) {
  const { conversations, messages, events, bytes } = amounts;
  const space =
    bytes === undefined
      ? texts.unknown
      : texts.megabytes(formats.number(Math.round((bytes / BYTES_PER_MEGABYTE) * 10) / 10));
  const lines = [
    [texts.conversations, formats.number(conversations)],
    [texts.messages, formats.number(messages)],
    [texts.events, formats.number(events)],
    [texts.space, space],
  ] as const;
  return (
    <section class="card" aria-labelledby="stored">
      <h2 id="stored">{texts.stored}</h2>
      <p class="help">{texts.storedHelp}</p>
      <dl class="amounts">
        {lines.map(([name, amount]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{amount}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

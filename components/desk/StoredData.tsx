import type { Live } from '../../lib/reports/live';
import type { StoredAmounts } from '../../lib/reports/storedAmounts';
import { useOpened } from './useOpened';
import type { DeskWording } from './wording';

export interface StoredSource {
  readonly openModel: (until: AbortSignal) => Live<StoredAmounts>;
}

interface StoredDataProps {
  readonly wording: DeskWording;
  readonly source: StoredSource;
}

const BYTES_PER_MEGABYTE = 1_000_000;

/** How much is kept here. */
export function StoredData({ wording: { texts, formats }, source }: StoredDataProps) {
  const model = useOpened(source);
  const amounts = model.value.value;
  const megabytes = (bytes: number): string =>
    texts.megabytes(formats.number(Math.round((bytes / BYTES_PER_MEGABYTE) * 10) / 10));
  const lines = [
    [texts.conversations, amounts && formats.number(amounts.conversations)],
    [texts.messages, amounts && formats.number(amounts.messages)],
    [texts.events, amounts && formats.number(amounts.events)],
    [texts.space, amounts?.bytes === undefined ? amounts && texts.unknown : megabytes(amounts.bytes)],
  ] as const;
  return (
    <section class="card" aria-labelledby="stored">
      <h2 id="stored">{texts.stored}</h2>
      <p class="help">{texts.storedHelp}</p>
      <dl class="amounts" aria-busy={amounts === undefined && model.failure.value === undefined}>
        {lines.map(([name, amount]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{amount ?? (model.failure.value === undefined ? '…' : texts.unknown)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

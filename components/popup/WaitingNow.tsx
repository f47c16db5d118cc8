import type { EpochMs } from '../../lib/domain/units';
import type { Waiting } from '../../lib/reports/popupReport';
import { ClockIcon, ResolvedIcon } from '../shared/icons';
import type { PopupWording } from './wording';

interface WaitingNowProps {
  readonly waiting: Waiting;
  readonly now: EpochMs;
  readonly wording: PopupWording;
}

/** The number that matters most: how many wait, and how long the longest has. */
export function WaitingNow({
  waiting: { count, oldestSince, isOldestApproximate },
  now,
  wording: { texts, formats },
}: WaitingNowProps) {
  const isQuiet = count === 0;
  const wait = now - (oldestSince ?? now);
  const short = isOldestApproximate ? texts.roughly(formats.wait(wait)) : formats.wait(wait);
  const long = isOldestApproximate ? texts.roughlyLong(formats.waitLong(wait)) : formats.waitLong(wait);
  return (
    <section class="hero" data-tone={isQuiet ? 'success' : 'accent'} title={texts.waitingNowHelp}>
      <h2>
        {isQuiet ? <ResolvedIcon size={18} /> : <ClockIcon size={18} />} {texts.waitingNow}
        <span class="hidden">: {texts.waitingNowHelp}</span>
      </h2>
      <p>
        <strong>{formats.number(count)}</strong>
        {oldestSince === undefined ? (
          <span>{texts.nobodyWaits}</span>
        ) : (
          <span>
            <span aria-hidden="true">{texts.oldest(short)}</span>
            <span class="hidden">{texts.oldestLong(long)}</span>
          </span>
        )}
      </p>
    </section>
  );
}

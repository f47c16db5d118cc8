import type { Texts } from '../../lib/i18n/catalogue';
import type { barEnglish } from '../../lib/i18n/catalogues/overlay/bar.en';
import { CheckIcon, ClockIcon, ResolvedIcon } from '../shared/icons';
import type { BarProps } from './barView';

interface WaitTextProps extends Pick<BarProps, 'conversation' | 'now' | 'formats'> {
  readonly texts: Texts<typeof barEnglish>;
}

/** How long the contact has been waiting; a wait known only roughly bears a "~". */
export function WaitText({ conversation, now, formats, texts }: WaitTextProps) {
  const { waitingSince, isApproximate, isResolved } = conversation;
  if (waitingSince === undefined) {
    return (
      <span class="wait" data-state={isResolved ? 'resolved' : 'notWaiting'}>
        {isResolved ? <ResolvedIcon size={14} /> : <CheckIcon size={14} />}
        {isResolved ? texts.resolvedState : texts.notWaiting}
      </span>
    );
  }
  const long = formats.waitLong(now - waitingSince);
  const label = isApproximate ? texts.waitingAbout(long) : texts.waiting(long);
  return (
    <span class="wait" data-state="waiting" title={label}>
      <ClockIcon size={14} />
      <span aria-hidden="true">
        {isApproximate ? '~' : ''}
        {formats.wait(now - waitingSince)}
      </span>
      <span class="hidden">{label}</span>
    </span>
  );
}

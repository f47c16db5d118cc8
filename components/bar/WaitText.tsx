import { waitTexts } from '../../lib/i18n/catalogues/overlay/wait';
import { CheckIcon, ClockIcon, ResolvedIcon } from '../shared/icons';
import type { BarProps } from './barView';

type WaitTextProps = Pick<BarProps, 'conversation' | 'now' | 'language' | 'formats'>;

/** How long the contact has been waiting; a wait known only roughly bears a "~". */
export function WaitText({ conversation, now, language, formats }: WaitTextProps) {
  const texts = waitTexts[language];
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

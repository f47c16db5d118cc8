import { isSnoozed } from '../../lib/domain/snooze';
import { SnoozeIcon } from '../shared/icons';
import type { SnoozeFieldProps } from './SnoozeField';

/** Until when a conversation is put off; nothing when it is not. */
export function SnoozeText({ conversation, now, formats, texts }: SnoozeFieldProps) {
  const { snoozedUntil = 0 } = conversation;
  if (!isSnoozed(conversation, now)) return null;
  const text = formats.moment(snoozedUntil, now);
  return (
    <span class="wait" data-state="snoozed" title={texts.snoozedUntil(text)}>
      <SnoozeIcon size={14} />
      <span aria-hidden="true">{text}</span>
      <span class="hidden">{texts.snoozedUntil(text)}</span>
    </span>
  );
}

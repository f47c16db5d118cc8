import { useMemo } from 'preact/hooks';
import { isSnoozed } from '../../lib/domain/snooze';
import { createMoment } from '../../lib/i18n/moment';
import { SnoozeIcon } from '../shared/icons';
import type { SnoozeFieldProps } from './SnoozeField';

/** Until when a conversation is put off; nothing when it is not. */
export function SnoozeText({ conversation, now, language, texts }: SnoozeFieldProps) {
  const moment = useMemo(() => createMoment(language), [language]);
  const { snoozedUntil = 0 } = conversation;
  if (!isSnoozed(conversation, now)) return null;
  const text = moment(snoozedUntil, now);
  return (
    <span class="wait" data-state="snoozed" title={texts.snoozedUntil(text)}>
      <SnoozeIcon size={14} />
      <span aria-hidden="true">{text}</span>
      <span class="hidden">{texts.snoozedUntil(text)}</span>
    </span>
  );
}

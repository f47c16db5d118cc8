import { useRef } from 'preact/hooks';
import { isSnoozed } from '../../lib/domain/snooze';
import type { Texts } from '../../lib/i18n/catalogue';
import type { barEnglish } from '../../lib/i18n/catalogues/overlay/bar.en';
import { SnoozeIcon } from '../shared/icons';
import type { BarProps } from './barView';
import { SnoozeMenu } from './SnoozeMenu';
import { useFocusBack } from './useFocusBack';

export interface SnoozeFieldProps extends BarProps {
  readonly texts: Texts<typeof barEnglish>;
}

/** Puts a conversation off until a moment, or takes that back. */
export function SnoozeField(props: SnoozeFieldProps) {
  const { conversation, snoozeMenu, now, formats, texts, onToggleSnooze } = props;
  const button = useRef<HTMLButtonElement>(null);
  const onFocusLost = useFocusBack(button);
  const { snoozedUntil = 0 } = conversation;
  const label = isSnoozed(conversation, now)
    ? texts.snoozedUntil(formats.moment(snoozedUntil, now))
    : texts.snooze;

  return (
    <div class="snooze" data-panel="snooze">
      <button
        type="button"
        ref={button}
        aria-expanded={snoozeMenu !== undefined}
        title={label}
        onClick={onToggleSnooze}
      >
        <SnoozeIcon />
        <span class="label">{texts.snooze}</span>
      </button>
      {snoozeMenu && <SnoozeMenu {...props} view={snoozeMenu} onFocusLost={onFocusLost} />}
    </div>
  );
}

import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { isSnoozed } from '../../lib/domain/snooze';
import { type EpochMs, HOUR } from '../../lib/domain/units';
import { createWaitLong } from '../../lib/i18n/wait';
import type { SnoozeView } from './barView';
import { MomentChoices } from './MomentChoices';
import type { SnoozeFieldProps } from './SnoozeField';
import { useFocusLost } from './useFocusLost';

interface SnoozeMenuProps extends SnoozeFieldProps {
  readonly view: SnoozeView;
  readonly moment: (at: EpochMs, now: EpochMs) => string;
  /** It closed, and had the focus until then. */
  readonly onFocusLost: () => void;
}

/** Until when a conversation is put off; or no longer. */
export function SnoozeMenu(props: SnoozeMenuProps) {
  const { view, conversation, now, language, texts, moment, onSnooze, onSnoozeMoment, onWake } = props;
  const menu = useRef<HTMLFieldSetElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), []);
  useFocusLost(menu, props.onFocusLost);

  const waitLong = useMemo(() => createWaitLong(language), [language]);
  const isAsleep = isSnoozed(conversation, now);
  return (
    <fieldset class="popup" ref={menu}>
      <legend class="hidden">{texts.snooze}</legend>
      {isAsleep && (
        <button type="button" class="choice-line" ref={first} onClick={onWake}>
          <span>{texts.wake}</span>
        </button>
      )}
      <MomentChoices
        texts={{
          oneHour: texts.snoozeFor(waitLong(HOUR)),
          fourHours: texts.snoozeFor(waitLong(4 * HOUR)),
          tomorrow: texts.snoozeTomorrow,
          nextWeek: texts.snoozeNextWeek,
          field: texts.snoozeMoment,
          isPast: texts.snoozePast,
          set: texts.snoozeSet,
        }}
        times={view.times}
        value={view.moment}
        isPast={view.isPast}
        now={now}
        moment={moment}
        first={isAsleep ? undefined : first}
        onChoose={onSnooze}
        onSet={onSnoozeMoment}
      />
    </fieldset>
  );
}

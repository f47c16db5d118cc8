import { useLayoutEffect, useRef } from 'preact/hooks';
import { isSnoozed } from '../../lib/domain/snooze';
import { HOUR } from '../../lib/domain/units';
import type { SnoozeView } from './barView';
import { MomentChoices } from './MomentChoices';
import type { SnoozeFieldProps } from './SnoozeField';
import { useFocusLost } from './useFocusLost';

interface SnoozeMenuProps extends SnoozeFieldProps {
  readonly view: SnoozeView;
  /** It closed, and had the focus until then. */
  readonly onFocusLost: () => void;
}

/** Until when a conversation is put off; or no longer. */
export function SnoozeMenu(props: SnoozeMenuProps) {
  const { view, conversation, now, formats, texts, onSnooze, onSnoozeMoment, onWake } = props;
  const menu = useRef<HTMLFieldSetElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), []);
  useFocusLost(menu, props.onFocusLost);

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
          oneHour: texts.snoozeFor(formats.waitLong(HOUR)),
          fourHours: texts.snoozeFor(formats.waitLong(4 * HOUR)),
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
        moment={formats.moment}
        first={isAsleep ? undefined : first}
        onChoose={onSnooze}
        onSet={onSnoozeMoment}
      />
    </fieldset>
  );
}

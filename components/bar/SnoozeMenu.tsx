import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { isSnoozed } from '../../lib/domain/snooze';
import { type EpochMs, HOUR } from '../../lib/domain/units';
import { createWaitLong } from '../../lib/i18n/wait';
import type { SnoozeView } from './barView';
import type { SnoozeFieldProps } from './SnoozeField';
import { useFocusLost } from './useFocusLost';

interface SnoozeMenuProps extends SnoozeFieldProps {
  readonly view: SnoozeView;
  readonly moment: (at: EpochMs, now: EpochMs) => string;
  /** It closed, and had the focus until then. */
  readonly onFocusLost: () => void;
}

/** Moments to choose from, and a field for any other. */
export function SnoozeMenu(props: SnoozeMenuProps) {
  const { view, conversation, now, language, texts, moment, onSnooze, onSnoozeMoment, onWake } = props;
  const { times, isPast } = view;
  const menu = useRef<HTMLFieldSetElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), []);
  useFocusLost(menu, props.onFocusLost);

  const waitLong = useMemo(() => createWaitLong(language), [language]);
  const isAsleep = isSnoozed(conversation, now);
  // On Sundays tomorrow is next week's Monday.
  const isMondayNext = times.tomorrow === times.nextWeek;
  const choices: readonly (readonly [string, EpochMs])[] = [
    [texts.snoozeFor(waitLong(HOUR)), times.oneHour],
    [texts.snoozeFor(waitLong(4 * HOUR)), times.fourHours],
    [texts.snoozeTomorrow, times.tomorrow],
    ...(isMondayNext ? [] : ([[texts.snoozeNextWeek, times.nextWeek]] as const)),
  ];

  return (
    <fieldset class="popup" ref={menu}>
      <legend class="hidden">{texts.snooze}</legend>
      {isAsleep && (
        <button type="button" class="choice-line" ref={first} onClick={onWake}>
          <span>{texts.wake}</span>
        </button>
      )}
      {choices.map(([label, at], index) => (
        <button
          type="button"
          key={label}
          class="choice-line"
          ref={index === 0 && !isAsleep ? first : undefined}
          onClick={() => onSnooze(at)}
        >
          <span>{label}</span>
          <span class="moment">{moment(at, now)}</span>
        </button>
      ))}
      <label>
        <span>{texts.snoozeMoment}</span>
        <input class="field" type="datetime-local" name="moment" value={view.moment} aria-invalid={isPast} />
      </label>
      <p role="alert">{isPast && texts.snoozePast}</p>
      <button type="button" class="main" onClick={onSnoozeMoment}>
        {texts.snoozeSet}
      </button>
    </fieldset>
  );
}

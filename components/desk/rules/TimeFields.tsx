import type { RuleForm } from '../../../lib/domain/triage/rules/ruleForm';
import { readWallTime, writeWallTime } from '../hours/wallTime';
import { toggled, WEEKDAYS } from './choices';
import { type RulesWording, shortDay } from './wording';

type Time = NonNullable<RuleForm['time']>;

interface TimeFieldsProps {
  readonly time: Time | undefined;
  readonly wording: RulesWording;
  readonly onChange: (time: Time | undefined) => void;
}

/** What the night is to most businesses. */
const NIGHT: Time = { from: 22 * 60, to: 6 * 60 };

/** A time of the day, and on which days. */
export function TimeFields({ time, wording: { texts, formats }, onChange }: TimeFieldsProps) {
  const { weekdays = [] } = time ?? {};
  const setDays = (days: readonly number[]) => {
    if (time === undefined) return;
    const { weekdays: _, ...rest } = time;
    onChange(days.length === 0 ? rest : { ...rest, weekdays: days });
  };
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={time !== undefined}
          onChange={(event) => onChange(event.currentTarget.checked ? NIGHT : undefined)}
        />
        {texts.time}
      </label>
      {time && (
        <div class="filters">
          {(['from', 'to'] as const).map((end) => (
            <label key={end}>
              <span>{texts[end]}</span>
              <input
                type="time"
                required
                value={writeWallTime(time[end])}
                onChange={({ currentTarget }) => {
                  const minutes = readWallTime(currentTarget.value, end === 'to');
                  if (minutes !== undefined) onChange({ ...time, [end]: minutes });
                }}
              />
            </label>
          ))}
          <fieldset class="choices-line">
            <legend>{texts.weekdays}</legend>
            {WEEKDAYS.map((day) => (
              <label key={day} class="choice">
                <input
                  type="checkbox"
                  checked={weekdays.includes(day)}
                  onChange={(event) => setDays(toggled(weekdays, day, event.currentTarget.checked, WEEKDAYS))}
                />
                {shortDay(day, formats.language)}
              </label>
            ))}
          </fieldset>
          <p class="help">{texts.timeHelp}</p>
        </div>
      )}
    </>
  );
}

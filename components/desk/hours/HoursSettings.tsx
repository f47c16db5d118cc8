import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type BusinessHours, type HoursFault, hoursFault } from '../../../lib/domain/hours/businessHours';
import type { SetupChange } from '../../../lib/domain/setupChange';
import type { DeskWording } from '../wording';
import { DateOverrides } from './DateOverrides';
import { IntervalFields } from './IntervalFields';
import { weekdayNames } from './weekdayNames';

interface HoursSettingsProps {
  readonly wording: DeskWording;
  /** Null where none are set. */
  readonly hours: BusinessHours | null;
  readonly change: (change: SetupChange) => Promise<boolean>;
}

const OFFICE = [{ from: 9 * 60, to: 17 * 60 }];

const firstHours = (): BusinessHours => ({
  zone: Temporal.Now.timeZoneId(),
  week: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []],
  overrides: [],
});

/** When somebody is there to answer: the week, and dates on which something else holds. */
export function HoursSettings({ wording, hours, change }: HoursSettingsProps) {
  const { texts, formats } = wording;
  const draft = useSignal(hours);
  const fault = useSignal<HoursFault | undefined>(undefined);
  const days = weekdayNames(formats.language);

  useEffect(() => {
    draft.value = hours;
  }, [hours, draft]);

  const edit = (changes: Partial<BusinessHours>) => {
    if (draft.value !== null) draft.value = { ...draft.value, ...changes };
  };
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    fault.value = draft.value === null ? undefined : hoursFault(draft.value);
    if (fault.value === undefined) void change({ type: 'hoursSet', hours: draft.value });
  };
  const faultText = ({ fault: kind, day, date }: HoursFault): string => {
    const where = day === undefined ? (date ?? '') : (days[day] ?? '');
    return kind === 'overlapping'
      ? texts.hoursOverlap(where)
      : kind === 'unknownDate'
        ? texts.dateUnknown
        : kind === 'backwards'
          ? texts.hoursBackwards(where)
          : texts.zoneUnknown;
  };
  return (
    <section class="card" aria-labelledby="hours">
      <h2 id="hours">{texts.hours}</h2>
      <p class="help">{texts.hoursHelp}</p>
      <form onSubmit={save} noValidate>
        <fieldset>
          <legend class="hidden">{texts.hours}</legend>
          {[false, true].map((isSet) => (
            <label key={String(isSet)} class="choice">
              <input
                type="radio"
                name="hours"
                checked={(draft.value !== null) === isSet}
                onChange={() => {
                  draft.value = isSet ? (hours ?? firstHours()) : null;
                }}
              />
              {isSet ? texts.inHours : texts.always}
            </label>
          ))}
        </fieldset>
        {draft.value !== null && (
          <>
            <label class="field">
              {texts.zone}
              <select
                value={draft.value.zone}
                onChange={({ currentTarget }) => edit({ zone: currentTarget.value })}
              >
                {zonesWith(draft.value.zone).map((zone) => (
                  <option key={zone} value={zone}>
                    {zone}
                  </option>
                ))}
              </select>
            </label>
            <ul class="rows">
              {draft.value.week.map((intervals, day) => (
                <li key={days[day]}>
                  <span>{days[day]}</span>
                  <IntervalFields
                    wording={wording}
                    name={days[day] ?? ''}
                    intervals={intervals}
                    onChange={(next) =>
                      edit({
                        week: (draft.value?.week ?? []).map((each, index) => (index === day ? next : each)),
                      })
                    }
                  />
                </li>
              ))}
            </ul>
            <DateOverrides
              wording={wording}
              overrides={draft.value.overrides}
              onChange={(overrides) => edit({ overrides })}
            />
          </>
        )}
        <button type="submit" class="button" data-kind="primary">
          {texts.saveHours}
        </button>
        <p role="alert" class="problem">
          {fault.value && faultText(fault.value)}
        </p>
      </form>
    </section>
  );
}

/** Every zone the browser knows; `Etc/UTC` and the like may be missing from its list. */
const zonesWith = (zone: string): string[] => [
  ...new Set([zone, 'UTC', ...Intl.supportedValuesOf('timeZone')]),
];

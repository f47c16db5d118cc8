import { useRef } from 'preact/hooks';
import type { DateOverride } from '../../../lib/domain/hours/businessHours';
import type { DeskWording } from '../wording';
import { IntervalFields } from './IntervalFields';

interface DateOverridesProps {
  readonly wording: DeskWording;
  readonly overrides: readonly DateOverride[];
  readonly onChange: (overrides: readonly DateOverride[]) => void;
}

/** Holidays and half days: dates on which something else holds. */
export function DateOverrides({ wording, overrides, onChange }: DateOverridesProps) {
  const { texts, formats } = wording;
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    const date = field.current?.value ?? '';
    if (date === '') {
      field.current?.focus();
      return;
    }
    const others = overrides.filter((each) => each.date !== date);
    onChange([...others, { date, intervals: [] }].sort((one, other) => (one.date < other.date ? -1 : 1)));
    if (field.current) field.current.value = '';
  };
  return (
    <>
      <h3>{texts.dates}</h3>
      <p class="help">{texts.datesHelp}</p>
      <ul class="rows">
        {overrides.map(({ date, intervals }) => {
          const name = dateName(date, formats.language);
          return (
            <li key={date}>
              <span>{name}</span>
              <IntervalFields
                wording={wording}
                name={name}
                intervals={intervals}
                onChange={(next) =>
                  onChange(overrides.map((each) => (each.date === date ? { date, intervals: next } : each)))
                }
              />
              <button
                type="button"
                class="button"
                aria-label={texts.removeDate(name)}
                onClick={() => onChange(overrides.filter((each) => each.date !== date))}
              >
                {texts.remove}
              </button>
            </li>
          );
        })}
      </ul>
      <div class="name-form">
        <input ref={field} type="date" aria-label={texts.newDate} />
        <button type="button" class="button" onClick={add}>
          {texts.addDate}
        </button>
      </div>
    </>
  );
}

const dateName = (date: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date));

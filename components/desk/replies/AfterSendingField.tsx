import { type AfterSending, SNOOZE_CHOICES } from '../../../lib/domain/afterSending';
import { afterSendingName, type LibraryWording } from './wording';

interface AfterSendingFieldProps {
  readonly afterSending: AfterSending | undefined;
  readonly wording: LibraryWording;
  readonly onChange: (afterSending: AfterSending | undefined) => void;
}

const RESOLVE = 'resolve';

/** What Shift+Enter has done besides, as soon as the reply is seen sent. */
export function AfterSendingField({ afterSending, wording, onChange }: AfterSendingFieldProps) {
  const { texts } = wording;
  const time = afterSending?.type === 'snooze' ? afterSending.time : undefined;
  // One that came from a file may be another.
  const times = [...new Set([...SNOOZE_CHOICES, ...(time === undefined ? [] : [time])])].sort(
    (a, b) => a - b,
  );
  const choose = (value: string) => {
    if (value === '') onChange(undefined);
    else onChange(value === RESOLVE ? { type: 'resolve' } : { type: 'snooze', time: Number(value) });
  };
  return (
    <label>
      <span>{texts.afterSending}</span>
      <select
        value={time ?? (afterSending ? RESOLVE : '')}
        aria-describedby="after-sending-help"
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{texts.afterNothing}</option>
        <option value={RESOLVE}>{texts.afterResolve}</option>
        {times.map((each) => (
          <option key={each} value={each}>
            {afterSendingName({ type: 'snooze', time: each }, wording)}
          </option>
        ))}
      </select>
      <small id="after-sending-help">{texts.afterSendingHelp}</small>
    </label>
  );
}

import type { Signal } from '@preact/signals';
import type { Channel } from '../../lib/domain/vocabulary';
import {
  type NumberChoice,
  PERIOD_NAMES,
  type PeriodName,
  SCOPES,
  type Scope,
} from '../../lib/reports/popupReport';
import { SegmentedControl } from '../shared/SegmentedControl';
import { channelName, type PopupWording } from './wording';

interface ChoicesProps {
  readonly choice: Signal<NumberChoice>;
  readonly channels: readonly Channel[];
  readonly wording: PopupWording;
}

/** Of which days, whose and of which channel the numbers are. */
export function Choices({ choice, channels, wording }: ChoicesProps) {
  const { texts, formats } = wording;
  const { period, scope, channel } = choice.value;
  const choose = (changes: Partial<NumberChoice>) => {
    choice.value = { ...choice.value, ...changes };
  };
  const periodNames: Readonly<Record<PeriodName, string>> = {
    today: texts.today,
    sevenDays: texts.lastDays(formats.number(7)),
    thirtyDays: texts.lastDays(formats.number(30)),
  };
  const scopeNames: Readonly<Record<Scope, readonly [label: string, help: string]>> = {
    mine: [texts.mine, texts.mineHelp],
    all: [texts.allSeen, texts.allSeenHelp],
  };
  return (
    <div class="switches">
      <SegmentedControl
        label={texts.period}
        name="period"
        chosen={period}
        onChoose={(value) => choose({ period: value })}
        segments={PERIOD_NAMES.map((value) => ({ value, label: periodNames[value] }))}
      />
      <SegmentedControl
        label={texts.scope}
        name="scope"
        chosen={scope}
        onChoose={(value) => choose({ scope: value })}
        segments={SCOPES.map((value) => ({
          value,
          label: scopeNames[value][0],
          help: scopeNames[value][1],
        }))}
      />
      {channels.length > 1 && (
        <select
          aria-label={texts.channel}
          value={channel ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            choose({ channel: channels.find((candidate) => candidate === value) });
          }}
        >
          <option value="">{texts.allChannels}</option>
          {channels.map((candidate) => (
            <option key={candidate} value={candidate}>
              {channelName(candidate, wording)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

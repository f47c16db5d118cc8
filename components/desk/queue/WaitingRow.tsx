import type { EpochMs } from '../../../lib/domain/units';
import type { QueueRow } from '../../../lib/reports/queue/queueReport';
import { nameOf } from '../../shared/contactName';
import { ClockIcon, SnoozeIcon, WarningIcon } from '../../shared/icons';
import { PriorityMark } from '../../shared/PriorityMark';
import { TagChip } from '../../shared/TagChip';
import { CaseFacts } from './CaseFacts';
import { PriorityReasons } from './PriorityReasons';
import { isPossible, ROW_ACTS, type RowAct, suggestedAct } from './rowActs';
import type { QueueWording } from './wording';

interface WaitingRowProps {
  readonly row: QueueRow;
  readonly now: EpochMs;
  readonly agentName: (id: string) => string | undefined;
  readonly wording: QueueWording;
  readonly onFocus: () => void;
  readonly onAct: (act: RowAct) => void;
}

/** One who waits: who, where, since when, what they said last; and what can be done about it. */
export function WaitingRow({ row, now, agentName, wording, onFocus, onAct }: WaitingRowProps) {
  const { texts, words } = wording;
  const name = nameOf(row.contact, row.channel);
  const suggested = suggestedAct(row);
  return (
    <li onFocusIn={onFocus}>
      <button
        type="button"
        class="open"
        title={texts.open}
        aria-keyshortcuts="o"
        onClick={() => onAct('open')}
      >
        <PriorityMark priority={row.priority} label={words[row.priority]} />
        <bdi>{name}</bdi>
      </button>
      <span class="facts">
        <span>{wording.channel(row.channel, row.service)}</span>
        {row.isRequest && <span class="word">{texts.request}</span>}
        <WaitFacts row={row} now={now} wording={wording} />
      </span>
      {row.preview !== '' && (
        <span class="line" dir="auto">
          {row.preview}
        </span>
      )}
      <CaseFacts row={row} now={now} agentName={agentName} wording={wording} />
      {row.tags.length > 0 && (
        <span class="chips">
          {row.tags.map((tag) => (
            <TagChip key={tag.id} tag={tag} />
          ))}
        </span>
      )}
      <PriorityReasons row={row} wording={wording} />
      <span class="acts">
        {Object.entries(ROW_ACTS).map(([key, act]) => {
          const text = act === 'snooze' && row.snoozedUntil !== undefined ? texts.wake : texts[act];
          return (
            act !== 'open' &&
            isPossible(act, row) && (
              <button
                type="button"
                key={key}
                class="button"
                data-suggested={act === suggested || undefined}
                aria-label={`${text}: ${name}`}
                aria-keyshortcuts={key}
                onClick={() => onAct(act)}
              >
                {text}
              </button>
            )
          );
        })}
      </span>
    </li>
  );
}

/** How long they have waited, and how that stands against what was promised. */
function WaitFacts({ row, now, wording }: Pick<WaitingRowProps, 'row' | 'now' | 'wording'>) {
  const { texts, formats } = wording;
  const { waitingSince, snoozedUntil, target } = row;
  const waits = row.isApproximate ? texts.waitsAbout : texts.waits;
  return (
    <>
      {target?.state === 'breached' && (
        <span class="due" data-state="breached">
          <WarningIcon size={13} /> {texts.late(formats.wait(now - (target.dueAt ?? now)))}
        </span>
      )}
      {target?.state === 'dueSoon' && (
        <span class="due" data-state="dueSoon">
          <ClockIcon size={13} />{' '}
          {target.dueAt === undefined || target.dueAt <= now
            ? texts.dueNow
            : texts.dueIn(formats.wait(target.dueAt - now))}
        </span>
      )}
      {waitingSince !== undefined && (
        <time dateTime={new Date(waitingSince).toISOString()}>{waits(formats.wait(now - waitingSince))}</time>
      )}
      {snoozedUntil !== undefined && (
        <span>
          <SnoozeIcon size={13} /> {texts.until(formats.moment(snoozedUntil, now))}
        </span>
      )}
    </>
  );
}

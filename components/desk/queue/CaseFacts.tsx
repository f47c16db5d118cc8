import type { EpochMs } from '../../../lib/domain/units';
import type { QueueRow } from '../../../lib/reports/queue/queueReport';
import { ClockIcon, NoteIcon, WarningIcon } from '../../shared/icons';
import type { QueueWording } from './wording';

interface CaseFactsProps {
  readonly row: QueueRow;
  readonly now: EpochMs;
  readonly agentName: (id: string) => string | undefined;
  readonly wording: QueueWording;
}

/** What was promised, to whom it was handed over, and whether it needs a reply at all. */
export function CaseFacts({ row, now, agentName, wording: { texts, formats } }: CaseFactsProps) {
  const { handover, promise, noReply } = row;
  const to = handover && ((handover.toAgentId && agentName(handover.toAgentId)) || handover.to);
  const because = {
    courtesy: texts.noReplyBecauseCourtesy,
    spam: texts.noReplyBecauseSpam,
    troll: texts.noReplyBecauseTroll,
  };
  const isBroken = promise !== undefined && promise.dueAt <= now;
  return (
    <>
      {promise && (
        <span class="facts due" data-state={isBroken ? 'breached' : 'dueSoon'}>
          <span>
            {isBroken ? <WarningIcon size={13} /> : <ClockIcon size={13} />}{' '}
            {isBroken
              ? texts.promiseOverdue(formats.moment(promise.dueAt, now))
              : texts.promiseDue(formats.moment(promise.dueAt, now))}
          </span>
        </span>
      )}
      {handover && (
        <span class="line" dir="auto">
          <NoteIcon size={13} /> {to === undefined ? texts.handedOverAway : texts.handedOverTo(to)}
          {handover.note !== undefined && handover.note !== '' && `: ${handover.note}`}
        </span>
      )}
      {noReply && <span class="facts suggested">{because[noReply]}</span>}
    </>
  );
}

import type { QueueRow } from '../../../lib/reports/queue/queueReport';

/** What can be done to an entry, by the key that does it. */
export const ROW_ACTS = {
  o: 'open',
  e: 'resolve',
  s: 'snooze',
  t: 'setTags',
  a: 'handOver',
  n: 'noReply',
  x: 'troll',
  p: 'promiseKept',
} as const;
export type RowAct = (typeof ROW_ACTS)[keyof typeof ROW_ACTS];

/** Whether an act means anything for an entry: who does not wait needs no "no reply needed". */
export const isPossible = (act: RowAct, { waitingSince, promise }: QueueRow): boolean => {
  if (act === 'promiseKept') return promise !== undefined;
  return (act !== 'noReply' && act !== 'troll') || waitingSince !== undefined;
};

/** The act that is suggested, as it is nearly certain. */
export const suggestedAct = ({ noReply }: QueueRow): RowAct | undefined =>
  noReply === undefined ? undefined : noReply === 'troll' ? 'troll' : 'noReply';

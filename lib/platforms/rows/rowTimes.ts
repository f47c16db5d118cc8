import { intersection } from '../../domain/interval';
import { DAY, type EpochMs, type Interval } from '../../domain/units';
import { EARLIEST, sentTimeOf } from '../time/messageTimes';
import { readMomentLabel } from '../time/momentLabels';
import type { TimeLabels } from '../time/timeLabels';

/** A row's label and what it stands beside. */
export interface RowLabel {
  readonly threadId: string;
  /** As the page shows it; empty where it shows none. */
  readonly label: string;
  readonly preview: string;
}

/** Knows since when each row has borne its label: "2h" is true of the moment it appeared, not of every later look. */
export interface RowTimes {
  /** When something last happened in the thread, as far as the label tells. */
  lastActivityOf(row: RowLabel, labels: TimeLabels, now: EpochMs): Interval;
}

interface Known extends RowLabel {
  readonly activity: Interval;
}

/** More than any list of chats that is scrolled through; the oldest are forgotten first. */
const MOST_ROWS = 5000;

export function createRowTimes(): RowTimes {
  const rows = new Map<string, Known>();
  return {
    lastActivityOf({ threadId, label, preview }, labels, now) {
      const known = rows.get(threadId);
      if (known?.label === label && known.preview === preview) return known.activity;
      const told = activityBy(label, labels, now);
      // The same words beside a label that went on: both labels are about one moment.
      const activity = (known?.preview === preview && intersection(known.activity, told)) || told;
      rows.delete(threadId);
      rows.set(threadId, { threadId, label, preview, activity });
      for (const oldest of rows.keys()) {
        if (rows.size <= MOST_ROWS) break;
        rows.delete(oldest);
      }
      return activity;
    },
  };
}

function activityBy(label: string, labels: TimeLabels, now: EpochMs): Interval {
  const { local, readAge, readClock, readDay } = labels;
  const age = readAge(label);
  if (age !== undefined) return { low: now - age.high, high: now - age.low };
  const today = local.dayOf(now);
  const days = readDay(label, today);
  const named = readMomentLabel(label, labels, today);
  if (named?.days !== undefined) {
    const bounds = { low: Math.min(EARLIEST, now), high: now };
    const { low, high } = sentTimeOf({ ...named, observed: undefined, bounds }, local);
    return { low, high };
  }
  if (days !== undefined) {
    return { low: local.spanOf(days.first).low, high: Math.min(now, local.spanOf(days.last).high) };
  }
  // A bare time of the day is one of the last 24 hours.
  const [moment] = readClock(label).length === 1 ? momentsBefore(now, readClock(label)[0] ?? 0, local) : [];
  return moment ?? { low: Math.min(EARLIEST, now), high: now };
}

const momentsBefore = (now: EpochMs, minute: number, local: TimeLabels['local']): Interval[] =>
  [now, now - DAY].flatMap((at) => {
    const moment = local.momentsAt(local.dayOf(at), minute);
    return moment !== undefined && moment.low <= now
      ? { low: moment.low, high: Math.min(moment.high, now) }
      : [];
  });

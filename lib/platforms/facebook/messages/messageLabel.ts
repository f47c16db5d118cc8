import type { LocalDay } from '../../time/localTime';
import { type LabelledMoment, readMomentLabel } from '../../time/momentLabels';
import { plainLabel } from '../../time/plainLabel';
import type { TimeLabels } from '../../time/timeLabels';

/** In the languages of the catalogues; elsewhere a time with a word before it is not taken for today's. */
const JOINTS: ReadonlySet<string> = new Set(['at', 'pukul', 'jam', 'saat']);

/** What a message's label tells: "At June 11, 2026, 8:59 AM, Ann: Is it still there?" */
export interface MessageLabel {
  /** Undefined as well where it names a day in words that are not known: that is not today. */
  readonly moment: LabelledMoment | undefined;
  /** Who wrote it, as the page calls them; empty where that cannot be told. */
  readonly name: string;
  readonly text: string;
}

/**
 * Takes a label apart by its structure: the time comes first, then the name, then a colon and what was written. Of its words only
 * those of times are known.
 *
 * @param shown what the message shows of its text; the label ends with it, colons and all
 */
export function readMessageLabel(
  label: string,
  shown: string,
  labels: TimeLabels,
  today: LocalDay,
): MessageLabel {
  const text = inOneLine(shown);
  const plain = inOneLine(label);
  const isShown = text !== '' && plain.endsWith(text);
  const head = isShown ? plain.slice(0, plain.length - text.length) : plain;
  const found = readMomentLabel(head, labels, today);
  const others = found === undefined || found.days !== undefined ? NO_WORDS : wordsAround(head, found);
  const rest = found === undefined ? '' : head.slice(Math.max(found.end, others.end));
  const moment = isJoint(others.before) && isJoint(others.behind) ? found : undefined;
  const named = rest.replace(/^[\s,،、，]+/, '');
  if (isShown) return { moment, name: named.replace(/[\s:：]+$/, ''), text: shown };
  const [, name = named, written = ''] = /^([^:：]*)[:：]\s*(.*)$/s.exec(named) ?? [];
  return { moment, name: name.trim(), text: written };
}

const NO_WORDS = { before: '', behind: '', end: 0 };
const NOON = 12;

/**
 * What stands before a time without a day, and behind it up to the comma before the name, or to all there is. Up to noon the word that was read
 * with it is a known one: it tells the half of the day.
 *
 * @returns `end` is where the name may begin
 */
function wordsAround(head: string, { start, end }: LabelledMoment): typeof NO_WORDS {
  const [digits = '', hour] = /^\D*(\d+)\D\d+/.exec(head.slice(start)) ?? [];
  const from = Number(hour) > NOON ? start + digits.length : end;
  const [, behind = '', comma = ''] = /^([^,،、，:：]*)([,،、，]?)/.exec(head.slice(from)) ?? [];
  return { before: head.slice(0, start), behind, end: comma === '' ? end : from + behind.length };
}

/** What may stand around a time of today: nothing, or words that join it to a sentence. Any other word may name a day. */
const isJoint = (text: string): boolean =>
  (plainLabel(text).match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => JOINTS.has(word));

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

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
  const rest = found === undefined ? '' : head.slice(found.end).replace(/^[\s,،、]+/, '');
  const isDayUnread = found !== undefined && found.days === undefined && !isJoint(head.slice(0, found.start));
  const moment = isDayUnread ? undefined : found;
  if (isShown) return { moment, name: rest.replace(/[\s:：]+$/, ''), text: shown };
  const [, name = rest, written = ''] = /^([^:：]*)[:：]\s*(.*)$/s.exec(rest) ?? [];
  return { moment, name: name.trim(), text: written };
}

/** What may stand before a time of today: nothing, or words that join it to a sentence. Any other word may name a day. */
const isJoint = (text: string): boolean =>
  (plainLabel(text).match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => JOINTS.has(word));

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

import type { Finder } from '../../finder';
import { LONGEST_NAME, readText } from '../../readText';
import type { InstagramSelectors } from '../selectors';
import type { DirectItem, DirectMessage, IsMoment, Transcript } from './items';

const LONGEST_TIME = 100;

/** The transcript of the build of April 2025: a table whose messages bear ids, with times in rows of their own. */
export function readFormer(
  finder: Finder<InstagramSelectors>,
  history: HTMLElement,
  isMoment: IsMoment,
): Transcript | undefined {
  const rows = finder.all('formerItem', history);
  const last = rows.at(-1);
  if (last === undefined) return undefined;
  // Ids come later than messages: while some bear one, those without are not taken for messages that never have one.
  const isWithIds = finder.one('formerMessageId', history) !== undefined;
  return {
    items: rows.flatMap((row) => readRow(finder, row, isMoment, isWithIds)),
    isAtNewestEnd: last.childElementCount > 0,
  };
}

function readRow(
  finder: Finder<InstagramSelectors>,
  row: HTMLElement,
  isMoment: IsMoment,
  isWithIds: boolean,
): DirectItem[] {
  const isHole = row.childElementCount === 0;
  const [first, ...others] = readMessages(finder, row, isWithIds);
  const item = { time: findTime(finder, row, isMoment), message: first, isHole };
  return [item, ...others.map((message) => ({ time: undefined, message, isHole }))];
}

/** Several parts that share an id are one message. */
function readMessages(
  finder: Finder<InstagramSelectors>,
  row: HTMLElement,
  isWithIds: boolean,
): DirectMessage[] {
  const sender = finder.one('formerSender', row);
  const senderLabel = sender === undefined ? '' : readText(sender, LONGEST_NAME);
  if (!isWithIds) {
    const text = findText(finder, row);
    if (text === undefined) return [];
    return [{ id: undefined, text: readText(text), bubble: text, item: row, senderLabel }];
  }
  const around = finder.around('formerMessageId', row);
  const bearers = around === undefined ? finder.all('formerMessageId', row) : [around];
  const parts = Map.groupBy(bearers, ({ id }) => id);
  return [...parts].flatMap(([id, [part]]) => {
    if (part === undefined) return [];
    const text = findText(finder, around === undefined ? part : row);
    return {
      id,
      text: text === undefined ? '' : readText(text),
      bubble: text ?? part,
      item: row,
      senderLabel,
    };
  });
}

/** The last text that is no time, no sender and on no button beside others. */
const findText = (finder: Finder<InstagramSelectors>, part: HTMLElement): HTMLElement | undefined =>
  finder.all('formerText', part).findLast((text) => {
    const isTime = finder.around('formerDate', text) !== undefined;
    return (
      !isTime && finder.around('formerSender', text) === undefined && readText(text, LONGEST_NAME) !== ''
    );
  });

/** A date is said in full to those who listen, and in short to those who see. */
function findTime(
  finder: Finder<InstagramSelectors>,
  row: HTMLElement,
  isMoment: IsMoment,
): DirectItem['time'] {
  const [element] = finder.all('formerDate', row).filter((date) => isMoment(readText(date, LONGEST_TIME)));
  return element && { element, text: readText(element, LONGEST_TIME) };
}

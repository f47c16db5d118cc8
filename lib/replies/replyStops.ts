import type { ReplyStop } from '../domain/cannedReply';

/** Private-use characters that mark a stop while a template is rendered; no text that comes in may hold them. */
export const STOP_START = '\u{e000}';
export const STOP_END = '\u{e001}';

/** What `{{ cursor }}` stands for. */
export const BARE_STOP = `${STOP_START}${STOP_END}`;

/** A text without the characters that would be taken for stops. */
export const withoutStops = (text: string): string => text.replaceAll(/[\u{e000}\u{e001}]/gu, '');

/** Takes the marks out of a rendered text and tells where they stood. Stops within a stop are left out. */
export function takeStops(marked: string): { readonly text: string; readonly stops: readonly ReplyStop[] } {
  const stops: ReplyStop[] = [];
  let text = '';
  let from: number | undefined;
  for (const piece of marked.split(/([\u{e000}\u{e001}])/u)) {
    if (piece === STOP_START) from ??= text.length;
    else if (piece === STOP_END) {
      if (from !== undefined) stops.push({ from, to: text.length });
      from = undefined;
    } else text += piece;
  }
  return { text, stops };
}

import type { CapturedConversation } from '../../../domain/capture';
import type { Anchors, RowAnchor } from '../../adapter';
import type { Finder } from '../../finder';
import type { ChatRow } from './rows';
import type { ChatSelectors } from './selectors';

/** Where our own elements may go in X Chat, and what has to be watched there. */
export function readChatAnchors(
  finder: Finder<ChatSelectors>,
  rows: readonly ChatRow[],
  thread: CapturedConversation | undefined,
): Anchors {
  const column = finder.one('column');
  const pane = finder.one('chatPanel');
  const threadId = thread?.threadId;
  // While the page still shows another thread, a reply written into its box would go to that one.
  const composers = threadId === undefined ? [] : finder.all('chatComposer');
  return {
    messages: [],
    rows: rows.map(rowAnchor),
    thread:
      thread === undefined || threadId === undefined || !pane
        ? undefined
        : { threadId, pane, header: finder.one('chatHeader'), contact: thread.contact },
    composers: composers.map((element) => ({
      element,
      answersMessageId: undefined,
      place: 'inline',
      ...(threadId === undefined ? {} : { threadId }),
    })),
    containers: readContainers(finder, pane, column),
    column,
  };
}

/**
 * A badge goes to the end of the line of name and time, which is as high as its text. Where there is no such line, or it
 * holds text only, the row gets none that could spoil its height.
 */
function rowAnchor({ threadId, row, texts: { titleBox, labelBox } }: ChatRow): RowAnchor {
  let line: Element | null = titleBox.parentElement;
  while (line && line !== row && labelBox && !line.contains(labelBox)) line = line.parentElement;
  const badgeHost = line instanceof HTMLElement && row.contains(line) ? line : row;
  return { threadId, row, badgeHost };
}

/**
 * The lists that hold rows, and the thread as a whole; in its place the app, the host of its shadow root or the column, as
 * long as there is no more. Attaching a root cannot be observed: that is left to the regular look at the page.
 */
function readContainers(
  finder: Finder<ChatSelectors>,
  pane: HTMLElement | undefined,
  column: HTMLElement | undefined,
): readonly HTMLElement[] {
  const list = finder.one('chatList') ?? finder.one('chatListPanel');
  const inner = [list, pane].filter((element) => element !== undefined);
  if (list && pane) return inner;
  const outer = finder.one('chatApp') ?? finder.one('chatRoot') ?? column;
  return outer === undefined ? inner : [outer];
}

import type { CapturedConversation } from '../../../domain/capture';
import type { Anchors, RowAnchor } from '../../adapter';
import type { Finder } from '../../finder';
import type { FacebookSelectors } from '../selectors';
import type { ListedChat } from './rows';
import { findHistory } from './thread';

/** Where our own elements may go in Messenger, and what has to be watched there. */
export function readMessagesAnchors(
  finder: Finder<FacebookSelectors>,
  rows: readonly ListedChat[],
  thread: CapturedConversation | undefined,
): Anchors {
  const threadId = thread?.threadId;
  const history = findHistory(finder);
  const pane = finder.one('chatMain') ?? history;
  // While the page still shows another thread, a reply written into its box would go to that one. Where it shows none that
  // can be read, a box is as good as one of a docked chat.
  const isAnothers = history !== undefined && threadId === undefined;
  const composers = isAnothers ? [] : finder.all('chatComposer');
  return {
    messages: [],
    rows: rows.map(rowAnchor),
    thread:
      thread === undefined || threadId === undefined || pane === undefined
        ? undefined
        : { threadId, pane, header: finder.one('chatHeading'), contact: thread.contact },
    composers: composers.map((element) => ({
      element,
      answersMessageId: undefined,
      place: 'inline',
      ...(threadId === undefined ? {} : { threadId }),
    })),
    containers: [finder.one('chatList'), history ?? pane].filter((element) => element !== undefined),
    column: pane,
  };
}

/** The line of the preview and the time, which is as high as its text; the row itself where there is no such line. */
function rowAnchor({ threadId, row, texts: { titleBox, previewBox, labelBox } }: ListedChat): RowAnchor {
  const inner = previewBox ?? labelBox ?? titleBox;
  let line: Element | null = inner.parentElement;
  while (line && line !== row && line.childElementCount < 2) line = line.parentElement;
  return { threadId, row, badgeHost: line instanceof HTMLElement && row.contains(line) ? line : row };
}

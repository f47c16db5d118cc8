import type { CapturedConversation } from '../../../domain/capture';
import type { Anchors, RowAnchor } from '../../adapter';
import type { Finder } from '../../finder';
import type { FacebookSelectors } from '../selectors';
import type { InboxRow } from './rows';

/** Where our own elements may go in the inbox, and what has to be watched there. */
export function readInboxAnchors(
  finder: Finder<FacebookSelectors>,
  history: HTMLElement | undefined,
  rows: readonly { readonly row: InboxRow; readonly threadId: string | undefined }[],
  thread: CapturedConversation | undefined,
): Anchors {
  const threadId = thread?.threadId;
  const detail = finder.one('inboxDetail');
  const pane = paneOf(detail) ?? history;
  // While the page still shows another conversation, a reply written into its box would go to that one. Where it shows none
  // that can be read, a box is as good as one of a docked chat.
  const isAnothers = history !== undefined && threadId === undefined;
  const composers = isAnothers ? [] : finder.all('inboxComposer');
  const header = paneOf(finder.one('inboxHeader'));
  const list = paneOf(finder.one('inboxList')) ?? rows[0]?.row.box.parentElement ?? undefined;
  return {
    messages: [],
    rows: rows.flatMap(({ row, threadId: id }) => (id === undefined ? [] : rowAnchor(row, id))),
    thread:
      thread === undefined || threadId === undefined || pane === undefined
        ? undefined
        : { threadId, pane, header, contact: thread.contact },
    composers: composers.map((element) => ({
      element,
      answersMessageId: undefined,
      place: 'inline',
      ...(threadId === undefined ? {} : { threadId }),
    })),
    containers: [list, header, pane].filter((element) => element !== undefined),
    column: pane,
  };
}

/** Surfaces have no box of their own; what they hold has. */
const paneOf = (surface: HTMLElement | undefined): HTMLElement | undefined =>
  surface?.firstElementChild instanceof HTMLElement ? surface.firstElementChild : surface;

/** The line of the name: it is as high as its text, and holds what Business Suite itself puts beside names. */
function rowAnchor({ box, titleBox }: InboxRow, threadId: string): RowAnchor {
  return { threadId, row: box, badgeHost: titleBox.parentElement ?? titleBox };
}

import type { CapturedConversation } from '../../../domain/capture';
import type { Anchors, RowAnchor } from '../../adapter';
import type { Finder } from '../../finder';
import { readDockedComposers } from '../docked';
import type { InstagramSelectors } from '../selectors';
import { readHeader } from './header';
import type { DirectRow } from './rows';

/** What is there once only, looked for once in each reading. */
interface DirectParts {
  readonly history: HTMLElement | undefined;
  readonly boxes: readonly HTMLElement[];
}

/** Where our own elements may go in the inbox, and what has to be watched there. */
export function readDirectAnchors(
  finder: Finder<InstagramSelectors>,
  { history, boxes: found }: DirectParts,
  rows: readonly { readonly row: DirectRow; readonly threadId: string | undefined }[],
  thread: CapturedConversation | undefined,
): Anchors {
  const threadId = thread?.threadId;
  const docked = readDockedComposers(finder);
  const boxes = found.filter((box) => docked.every(({ element }) => element !== box));
  const title = history && readHeader(finder, history)?.element;
  const pane = history && paneAround(history, title, boxes);
  // While the page still shows another conversation, a reply written into its box would go to that one. Where it shows none
  // that can be read, a box is as good as one of a docked chat.
  const isAnothers = history !== undefined && threadId === undefined;
  const composers = isAnothers ? [] : boxes.filter((box) => pane === undefined || pane.contains(box));
  const header = title && pane?.contains(title) ? childHolding(pane, title) : undefined;
  const list = finder.one('directList');
  return {
    messages: [],
    rows: rows.flatMap(({ row, threadId: id }) => (id === undefined ? [] : rowAnchor(row, id))),
    thread:
      thread === undefined || threadId === undefined || pane === undefined
        ? undefined
        : { threadId, pane, header: header ?? title, contact: thread.contact },
    composers: [
      ...composers.map((element) => ({
        element,
        answersMessageId: undefined,
        place: 'inline' as const,
        ...(threadId === undefined ? {} : { threadId }),
      })),
      ...docked,
    ],
    containers: [list, title, history, finder.one('dock')].filter((element) => element !== undefined),
    column: pane ?? history,
  };
}

/** The smallest box around the messages that also holds the name above and what replies are written in below. */
function paneAround(
  history: HTMLElement,
  title: HTMLElement | undefined,
  boxes: readonly HTMLElement[],
): HTMLElement {
  for (let box = history.parentElement; box; box = box.parentElement) {
    const held = box;
    const holdsComposer = boxes.length === 0 || boxes.some((composer) => held.contains(composer));
    if (holdsComposer && (title === undefined || held.contains(title))) return held;
  }
  return history;
}

/** Of what stands one below the other in a pane, that which an element is in. */
function childHolding(pane: HTMLElement, element: HTMLElement): HTMLElement {
  let child = element;
  while (child.parentElement && child.parentElement !== pane) child = child.parentElement;
  return child;
}

/** The line of the preview and the time, whose height is fixed; the row itself where there is no such line. */
const rowAnchor = ({ row, parts }: DirectRow, threadId: string): RowAnchor => ({
  threadId,
  row,
  badgeHost: parts.line && row.contains(parts.line) ? parts.line : row,
});

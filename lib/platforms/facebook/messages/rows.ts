import type { CapturedRow } from '../../../domain/capture';
import type { EpochMs } from '../../../domain/units';
import type { Finder } from '../../finder';
import { isBold } from '../../fontWeight';
import { readText } from '../../readText';
import type { OwnPrefixes } from '../../rows/ownPrefixes';
import type { RowTexts } from '../../rows/rowTexts';
import type { TimeLabels } from '../../time/timeLabels';
import { linkedThread, type ThreadKind } from '../addresses';
import type { ChatMemory } from '../chatMemory';
import type { FacebookSelectors } from '../selectors';
import { threadUrl } from './thread';

/** A row of the list of chats, what was read of it and where. */
export interface ListedChat {
  readonly threadId: string;
  readonly row: HTMLElement;
  readonly texts: RowTexts;
  readonly captured: CapturedRow;
}

const LONGEST_PREVIEW = 500;

interface RowsContext {
  readonly origin: string;
  readonly labels: TimeLabels;
  readonly prefixes: OwnPrefixes;
  readonly now: EpochMs;
}

/** The list as far as it is mounted, from top to bottom. */
export function readRows(
  finder: Finder<FacebookSelectors>,
  context: RowsContext,
  memory: ChatMemory,
): readonly ListedChat[] {
  const chats = new Map<string, ListedChat>();
  for (const link of finder.all('chatLink')) {
    const thread = linkedThread(link.getAttribute('href'));
    if (thread === undefined || chats.has(thread.threadId)) continue;
    const row = finder.around('chatRow', link) ?? link;
    const texts = readTexts(finder, row, context, memory);
    if (texts) chats.set(thread.threadId, toListed(thread, row, texts, context, memory));
  }
  return [...chats.values()];
}

/** The name is the first text with a direction of its own, the preview the second: also where the time cannot be read. */
function readTexts(
  finder: Finder<FacebookSelectors>,
  row: HTMLElement,
  { labels, now }: RowsContext,
  { rowTexts }: ChatMemory,
): RowTexts | undefined {
  const texts = rowTexts.read(row, labels, now);
  const [, previewBox] = finder.all('chatText', row).filter((box) => {
    const outer = box.parentElement && finder.around('chatText', box.parentElement);
    return !outer || !row.contains(outer);
  });
  if (texts === undefined || previewBox === undefined) return texts;
  return { ...texts, previewBox, preview: readText(previewBox, LONGEST_PREVIEW) };
}

function toListed(
  { threadId, kind }: { readonly threadId: string; readonly kind: ThreadKind },
  row: HTMLElement,
  texts: RowTexts,
  { origin, labels, prefixes, now }: RowsContext,
  { rowTimes }: ChatMemory,
): ListedChat {
  const { title, label, preview } = texts;
  const activity = rowTimes.lastActivityOf({ threadId, label, preview }, labels, now);
  const own = prefixes.without(preview);
  const isUnread = isBold(texts.titleBox);
  const isRequest = kind === 'requests';
  return {
    threadId,
    row,
    texts,
    captured: {
      threadId,
      title,
      preview: own ?? preview,
      lastDirection: directionOf(isUnread || isRequest, own !== undefined),
      isUnread,
      lastActivityLow: activity.low,
      lastActivityHigh: activity.high,
      isRequest,
      isGroup: false,
      url: threadUrl(origin, { threadId, kind }),
    },
  };
}

/** What is unread, or was never accepted, is theirs; where that contradicts how the preview begins nobody knows. */
function directionOf(isTheirs: boolean, bearsOwnPrefix: boolean): CapturedRow['lastDirection'] {
  if (isTheirs === bearsOwnPrefix) return 'unknown';
  return isTheirs ? 'inbound' : 'outbound';
}

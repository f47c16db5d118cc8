import type { CapturedRow } from '../../../domain/capture';
import type { EpochMs } from '../../../domain/units';
import type { Finder } from '../../finder';
import { isBold } from '../../fontWeight';
import type { RowTexts } from '../../rows/rowTexts';
import type { TimeLabels } from '../../time/timeLabels';
import { linkedThread } from '../addresses';
import type { ChatMemory } from '../chatMemory';
import type { OwnPrefixes } from '../ownPrefixes';
import type { FacebookSelectors } from '../selectors';
import { threadUrl } from './thread';

/** A row of the list of chats, what was read of it and where. */
export interface ListedChat {
  readonly threadId: string;
  readonly row: HTMLElement;
  readonly texts: RowTexts;
  readonly captured: CapturedRow;
}

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
    const texts = memory.rowTexts.read(row, context.labels, context.now);
    if (texts) chats.set(thread.threadId, toListed(thread, row, texts, context, memory));
  }
  return [...chats.values()];
}

function toListed(
  { threadId, isRequest }: { readonly threadId: string; readonly isRequest: boolean },
  row: HTMLElement,
  texts: RowTexts,
  { origin, labels, prefixes, now }: RowsContext,
  { rowTimes }: ChatMemory,
): ListedChat {
  const { title, label, preview } = texts;
  const activity = rowTimes.lastActivityOf({ threadId, label, preview }, labels, now);
  const own = prefixes.without(preview);
  const isUnread = isBold(texts.titleBox);
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
      url: threadUrl(origin, { threadId, isRequest }),
    },
  };
}

/** What is unread, or was never accepted, is theirs; where that contradicts how the preview begins nobody knows. */
function directionOf(isTheirs: boolean, bearsOwnPrefix: boolean): CapturedRow['lastDirection'] {
  if (isTheirs === bearsOwnPrefix) return 'unknown';
  return isTheirs ? 'inbound' : 'outbound';
}

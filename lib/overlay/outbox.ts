import { type CaptureBatch, type CapturedConversation, MESSAGES_PER_BATCH } from '../domain/capture';
import { type DurationMs, SECOND } from '../domain/units';
import type { News } from './captureDiff';
import { createDelivery, type Delivery } from './delivery';

/** At most four posts a second from one tab. */
export const POST_DELAY: DurationMs = SECOND / 4;

interface OutboxOptions {
  /** Must reject unless the batch was acknowledged. */
  readonly post: (batch: CaptureBatch) => Promise<void>;
  readonly until: AbortSignal;
  readonly onContextGone: () => void;
}

/** Where news waits until the background has written it down. */
export const createOutbox = ({ post, until, onContextGone }: OutboxOptions): Delivery<News> =>
  createDelivery<News>({
    pick: countForOneBatch,
    deliver: (news) => post(batchOf(news)),
    delay: POST_DELAY,
    until,
    onContextGone,
  });

const sizeOf = ({ rows, conversations }: News): number =>
  rows.length + conversations.reduce((sum, { messages }) => sum + messages.length, 0);

/** As many as fit into one batch; a batch belongs to one account. */
function countForOneBatch(news: readonly News[]): number {
  let size = 0;
  const end = news.findIndex((entry) => {
    size += sizeOf(entry);
    return size > MESSAGES_PER_BATCH || entry.account !== news[0]?.account;
  });
  return end === -1 ? news.length : Math.max(1, end);
}

function batchOf(news: readonly News[]): CaptureBatch {
  const [first] = news;
  const last = news.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('A batch needs at least one entry.');
  return {
    platform: first.platform,
    account: first.account,
    capturedAt: last.capturedAt,
    rows: news.flatMap(({ rows }) => rows),
    conversations: joined(news.flatMap(({ conversations }) => conversations)),
  };
}

/** Puts messages with ids that belong to the same conversation together again. */
function joined(conversations: readonly CapturedConversation[]): CapturedConversation[] {
  const groups = new Map<string | object, CapturedConversation>();
  for (const conversation of conversations) {
    const { messages, ...description } = conversation;
    const isRun = messages.some(({ id }) => id === undefined);
    const key = isRun ? conversation : JSON.stringify(description);
    const group = groups.get(key);
    groups.set(key, group ? { ...group, messages: [...group.messages, ...messages] } : conversation);
  }
  return [...groups.values()];
}

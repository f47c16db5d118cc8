import type { CapturedMessage } from '../../../lib/domain/capture';
import type { Message } from '../../../lib/domain/conversation';
import { type Episode, responseDelay } from '../../../lib/domain/episode';
import { type DurationMs, type EpochMs, type Interval, MINUTE } from '../../../lib/domain/units';

/** Monday 2026-03-02, 09:00 UTC: the moment every test conversation starts. */
export const NINE: EpochMs = Date.UTC(2026, 2, 2, 9);

interface Moment {
  readonly at?: EpochMs;
  /** How much later than `at` it may have been. */
  readonly within?: DurationMs;
}

type MessageOverrides = Partial<Message> & Moment;

/** A plain inbound message at nine; a test names only what it is about. */
export function aMessage({ at = NINE, within = 0, ...overrides }: MessageOverrides = {}): Message {
  return {
    id: `m${at}`,
    conversationId: 'x:acme/@ayse/1',
    channel: 'x/mention',
    direction: 'inbound',
    authorKind: 'customer',
    author: { name: 'Ayşe Yılmaz', handle: 'ayse' },
    text: 'Is this still available?',
    sentAtLow: at,
    sentAtHigh: at + within,
    timeSource: 'attribute',
    ...overrides,
  };
}

/** An answer of ours, sent from this browser a minute after nine. */
export const aReply = (overrides: MessageOverrides = {}): Message =>
  aMessage({
    at: NINE + MINUTE,
    direction: 'outbound',
    authorKind: 'me',
    agentId: 'agent-1',
    author: { name: 'Acme', handle: 'acme' },
    text: 'Yes, it is. Would you like one?',
    ...overrides,
  });

/** A message as an adapter reads it from a page without ids. */
export const aCapturedMessage = ({
  at = NINE,
  within = 0,
  ...overrides
}: Partial<CapturedMessage> & Moment = {}): CapturedMessage => ({
  direction: 'inbound',
  author: { name: 'Ayşe Yılmaz', handle: 'ayse' },
  text: 'Is this still available?',
  sentAtLow: at,
  sentAtHigh: at + within,
  timeSource: 'separator',
  ...overrides,
});

/** How long the first answer took; undefined where there is none. */
export const delayOf = (episode: Episode | undefined): Interval | undefined =>
  episode?.firstResponse && responseDelay(episode.firstResponse);

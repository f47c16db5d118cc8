import type { Capture, CapturedConversation, CapturedMessage } from '../../../lib/domain/capture';
import type { ConversationSummary } from '../../../lib/domain/conversation';

/** Monday 2026-03-02, 09:00 UTC. */
export const NINE = Date.UTC(2026, 2, 2, 9);

export const aMessage = (overrides: Partial<CapturedMessage> = {}): CapturedMessage => ({
  id: '1',
  direction: 'inbound',
  author: { name: 'Ada', handle: 'ada' },
  text: 'Is this still available?',
  sentAtLow: NINE,
  sentAtHigh: NINE,
  timeSource: 'attribute',
  ...overrides,
});

export const aConversation = (overrides: Partial<CapturedConversation> = {}): CapturedConversation => ({
  kind: 'mention',
  contact: { name: 'Ada', handle: 'ada' },
  rootId: '1',
  messages: [aMessage()],
  touchesNewestEnd: false,
  ...overrides,
});

export const aCapture = (overrides: Partial<Capture> = {}): Capture => ({
  platform: 'x',
  surfaces: ['notifications'],
  account: 'acme',
  rows: [],
  conversations: [aConversation()],
  ambient: [],
  ...overrides,
});

export const aSummary = (overrides: Partial<ConversationSummary> = {}): ConversationSummary => ({
  id: 'x:acme/ada/1',
  channel: 'x/mention',
  contact: { name: 'Ada', handle: 'ada' },
  tagIds: [],
  priority: 'none',
  isResolved: false,
  waitingSince: NINE,
  isApproximate: false,
  lastMessageAt: NINE,
  ...overrides,
});

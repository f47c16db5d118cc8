import { type CannedReply, PLAIN_REPLY, type ReplyContext } from '../../../lib/domain/cannedReply';
import type { ReplyEnvironment } from '../../../lib/replies/replyVariables';

export const NOON: number = Date.UTC(2026, 10, 22, 12);

export const anEnvironment = (overrides: Partial<ReplyEnvironment> = {}): ReplyEnvironment => ({
  interfaceLanguage: 'en',
  now: NOON,
  agentName: 'Deniz Kaya',
  ...overrides,
});

/** A mention by Ayşe Demir. */
export const aContext = (overrides: Partial<ReplyContext> = {}): ReplyContext => ({
  platform: 'x',
  contact: { name: 'Ayşe Demir', handle: 'aysedemir' },
  account: 'kopikita',
  ...overrides,
});

/** A reply with one English wording; a test names only what it is about. */
export const aReply = (body: string, overrides: Partial<CannedReply> = {}): CannedReply => ({
  ...PLAIN_REPLY,
  id: 'reply-1',
  shortcut: 'reply',
  variants: [{ language: 'en', title: 'A reply', body }],
  ...overrides,
});

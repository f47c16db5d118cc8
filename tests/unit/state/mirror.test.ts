import { effect } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import type { ConversationSummary } from '../../../lib/domain/conversation';
import { createMirror } from '../../../lib/state/mirror';

const aSummary = (overrides: Partial<ConversationSummary> = {}): ConversationSummary => ({
  id: 'c1',
  channel: 'x/mention',
  contact: { name: 'Ada', handle: 'ada' },
  tagIds: [],
  priority: 'none',
  isResolved: false,
  isApproximate: false,
  lastMessageAt: 0,
  ...overrides,
});
const placement = { messageId: 'm1', conversationId: 'c1' };

describe('mirror', () => {
  test('tells a message’s conversation as soon as it is known, and each change of it', () => {
    const mirror = createMirror();
    const seen: (string | undefined)[] = [];
    const stop = effect(() => void seen.push(mirror.conversationOf('m1')?.priority));
    mirror.absorb({ placements: [placement], summaries: [aSummary()] });
    mirror.absorb({ placements: [], summaries: [aSummary({ priority: 'high' })] });
    stop();
    expect(seen[0]).toBeUndefined();
    expect(seen.at(-1)).toBe('high');
  });

  test('follows a message into another conversation', () => {
    const mirror = createMirror();
    mirror.absorb({ placements: [placement], summaries: [aSummary()] });
    mirror.absorb({
      placements: [{ messageId: 'm1', conversationId: 'c2' }],
      summaries: [aSummary({ id: 'c2', priority: 'low' })],
    });
    expect(mirror.conversationOf('m1')?.id).toBe('c2');
  });

  test('tells a private conversation by its thread', () => {
    const mirror = createMirror();
    const seen: (string | undefined)[] = [];
    const stop = effect(() => void seen.push(mirror.conversationOfThread('1-2')?.priority));
    mirror.absorb({ placements: [], summaries: [aSummary({ threadId: '1-2' })] });
    mirror.absorb({ placements: [], summaries: [aSummary({ threadId: '1-2', priority: 'high' })] });
    stop();
    mirror.forget();
    expect(seen).toEqual([undefined, 'none', 'high']);
    expect(mirror.conversationOfThread('1-2')).toBeUndefined();
  });

  test('leaves everybody in peace when nothing is new', () => {
    const mirror = createMirror();
    const summary = aSummary();
    mirror.absorb({ placements: [placement], summaries: [summary] });
    const before = [mirror.placements.value, mirror.conversations.value];
    mirror.absorb({ placements: [placement], summaries: [summary] });
    expect([mirror.placements.value, mirror.conversations.value]).toEqual(before);
    expect(mirror.placements.value).toBe(before[0]);
  });

  test('knows nothing any more once it was told to forget', () => {
    const mirror = createMirror();
    mirror.absorb({ placements: [placement], summaries: [aSummary()] });
    mirror.forget();
    expect(mirror.conversationOf('m1')).toBeUndefined();
  });
});

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CaptureBatch, MESSAGES_PER_BATCH } from '../../../lib/domain/capture';
import { ContextGoneError, NotAcknowledgedError, RefusedError } from '../../../lib/messaging/errors';
import { createCaptureDiff } from '../../../lib/overlay/captureDiff';
import { createOutbox, POST_DELAY } from '../../../lib/overlay/outbox';
import { aCapture, aConversation, aMessage, NINE } from './builders';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** The newest text of each message, by account and id: what a database would hold. */
const merged = (batches: readonly CaptureBatch[]) => {
  const rows = new Map<string, string>();
  for (const { account, conversations } of batches) {
    for (const { messages } of conversations) {
      for (const { id, text } of messages) rows.set(`${account}/${id}`, text);
    }
  }
  return rows;
};

const sizeOf = ({ conversations }: CaptureBatch) =>
  conversations.reduce((sum, { messages }) => sum + messages.length, 0);

const never = () => {
  throw new Error('not expected');
};

describe('outbox', () => {
  test('whatever fails, in whatever pattern, all arrives as it would have without failures', async () => {
    const message = fc.record({ id: fc.nat({ max: 40 }).map(String), text: fc.string({ maxLength: 3 }) });
    const step = fc.record({
      account: fc.constantFrom('acme', 'acme', 'acme', 'beta'),
      messages: fc.array(message, { maxLength: 160 }),
      pause: fc.nat({ max: 1500 }),
    });
    const outcome = fc.constantFrom('ok', 'ok', 'unanswered', 'failed', 'writtenButUnanswered' as const);

    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), fc.array(outcome), async (steps, outcomes) => {
        const until = new AbortController();
        const written: CaptureBatch[] = [];
        const postedAt: number[] = [];
        const pattern = [...outcomes];
        const diff = createCaptureDiff();
        const outbox = createOutbox({
          post: async (batch) => {
            postedAt.push(Date.now());
            const result = pattern.shift() ?? 'ok';
            if (result === 'failed') throw new RefusedError('capture', 'failed', '');
            if (result !== 'unanswered') written.push(structuredClone(batch));
            if (result !== 'ok') throw new NotAcknowledgedError('capture');
          },
          until: until.signal,
          onContextGone: never,
        });
        const expected: CaptureBatch[] = [];
        for (const { account, messages, pause } of steps) {
          const conversations = [aConversation({ messages: messages.map((one) => aMessage(one)) })];
          const news = diff.newIn(aCapture({ account, conversations }), NINE);
          for (const one of news) expected.push(one);
          outbox.add(news);
          await vi.advanceTimersByTimeAsync(pause);
        }
        await vi.advanceTimersByTimeAsync(60 * 60_000);
        until.abort();

        expect(merged(written)).toEqual(merged(expected));
        for (const batch of written) expect(sizeOf(batch)).toBeLessThanOrEqual(MESSAGES_PER_BATCH);
        for (const [index, at] of postedAt.entries()) {
          const before = postedAt[index - 1];
          if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(POST_DELAY);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('messages of one conversation travel together', async () => {
    const posts: CaptureBatch[] = [];
    const outbox = createOutbox({
      post: async (batch) => void posts.push(batch),
      until: new AbortController().signal,
      onContextGone: never,
    });
    const messages = [aMessage({ id: '1' }), aMessage({ id: '2' })];
    outbox.add(createCaptureDiff().newIn(aCapture({ conversations: [aConversation({ messages })] }), NINE));
    await vi.runAllTimersAsync();
    expect(posts).toHaveLength(1);
    expect(posts[0]?.conversations).toEqual([aConversation({ messages })]);
  });

  test('one message the background calls invalid does not keep the others back', async () => {
    const arrived: string[] = [];
    const outbox = createOutbox({
      post: async ({ conversations }) => {
        const texts = conversations.flatMap(({ messages }) => messages.map(({ text }) => text));
        if (texts.includes('bad')) throw new RefusedError('capture', 'invalid', '');
        arrived.push(...texts);
      },
      until: new AbortController().signal,
      onContextGone: never,
    });
    const messages = ['a', 'b', 'bad', 'c', 'd'].map((text) => aMessage({ id: text, text }));
    outbox.add(createCaptureDiff().newIn(aCapture({ conversations: [aConversation({ messages })] }), NINE));
    await vi.runAllTimersAsync();
    expect(arrived.sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  test('says so when the extension is gone, and then is silent', async () => {
    const until = new AbortController();
    const post = vi.fn(async () => {
      throw new ContextGoneError();
    });
    const onContextGone = vi.fn(() => until.abort());
    const outbox = createOutbox({ post, until: until.signal, onContextGone });
    outbox.add(createCaptureDiff().newIn(aCapture(), NINE));
    await vi.runAllTimersAsync();
    expect(onContextGone).toHaveBeenCalledOnce();
    expect(post).toHaveBeenCalledOnce();
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../../lib/domain/conversation';
import { orderMessages } from '../../../lib/domain/messageOrder';
import { MINUTE } from '../../../lib/domain/units';
import { aMessage, NINE } from './builders';

/** A chat as it was: random ids, several messages a minute, of which the page tells only the minute. */
const chatArbitrary = fc
  .uniqueArray(fc.tuple(fc.uuid(), fc.nat(2)), { maxLength: 12, selector: ([id]) => id })
  .map((said) => {
    let minute = 0;
    return said.map(([id, pause], index): Message => {
      minute += pause;
      const previousId = said[index - 1]?.[0];
      const message = aMessage({ id, at: NINE + minute * MINUTE, within: MINUTE - 1 });
      return previousId === undefined ? message : { ...message, previousId };
    });
  });

const shuffled = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length });

describe('the order of messages', () => {
  test('is that of the page, in whatever order they come', () => {
    const anyArrival = chatArbitrary.chain((chat) => fc.tuple(fc.constant(chat), shuffled(chat)));
    fc.assert(
      fc.property(anyArrival, ([chat, arrived]) => {
        expect(orderMessages(arrived)).toEqual(chat);
      }),
    );
  });

  test('is the same for any arrival where the page told only part of it, or contradicts itself', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const anyMessages = fc.tuple(
      ...ids.map((id) =>
        fc.record({ minute: fc.nat(2), previousId: fc.option(fc.constantFrom(...ids)) }).map(
          ({ minute, previousId }): Message => ({
            ...aMessage({ id, at: NINE + minute * MINUTE }),
            ...(previousId === null ? {} : { previousId }),
          }),
        ),
      ),
    );
    const anyArrival = anyMessages.chain((messages) => fc.tuple(fc.constant(messages), shuffled(messages)));
    fc.assert(
      fc.property(anyArrival, ([messages, arrived]) => {
        const ordered = orderMessages(messages);
        expect(ordered).toHaveLength(ids.length);
        expect(orderMessages(arrived)).toEqual(ordered);
      }),
    );
  });
});

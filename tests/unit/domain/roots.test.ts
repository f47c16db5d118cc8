import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareMessageIds, joinRoots } from '../../../lib/domain/roots';
import type { MessageId } from '../../../lib/domain/vocabulary';

type Link = readonly [MessageId, MessageId];

const anyId = fc.integer({ min: 1, max: 30 }).map((number) => String(number));
const anyLinks: fc.Arbitrary<Link[]> = fc.array(fc.tuple(anyId, anyId), { maxLength: 30 });

describe('roots of threads', () => {
  test('are the same in whatever order and batches links are learned', () => {
    const anyDelivery = anyLinks.chain((links) =>
      fc.tuple(
        fc.constant(links),
        fc.shuffledSubarray(links, { minLength: links.length }),
        fc.integer({ min: 1, max: 5 }),
      ),
    );
    fc.assert(
      fc.property(anyDelivery, ([links, shuffled, size]) => {
        let known: ReadonlyMap<MessageId, MessageId> = new Map();
        for (let start = 0; start < shuffled.length; start += size) {
          known = joinRoots(known, shuffled.slice(start, start + size)).roots;
        }
        const atOnce = joinRoots(new Map(), links).roots;
        expect([...known].sort()).toEqual([...atOnce].sort());
      }),
    );
  });

  test('are the oldest post of each thread', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const { roots } = joinRoots(new Map(), links);
        for (const [one, other] of links) expect(roots.get(one)).toBe(roots.get(other));
        for (const [id, root] of roots) {
          expect(roots.get(root)).toBe(root);
          expect(Number(root)).toBeLessThanOrEqual(Number(id));
        }
      }),
    );
  });

  test('tell which roots are roots no more', () => {
    const known = new Map([
      ['1000', '900'],
      ['900', '900'],
      ['2000', '2000'],
    ]);
    const { moved } = joinRoots(known, [['900', '99']]);
    expect([...moved]).toEqual([['900', '99']]);
  });

  test('hold for a thread of five thousand posts', () => {
    const links = Array.from({ length: 5000 }, (_, index): Link => [`${index + 2}`, `${index + 1}`]);
    expect(joinRoots(new Map(), links.reverse()).roots.get('5001')).toBe('1');
  });

  test('compares ids by value, far beyond what a number can hold', () => {
    const ids = ['1995123456789012346', '99', '1995123456789012345', 'a'];
    expect(ids.sort(compareMessageIds)).toEqual(['99', '1995123456789012345', '1995123456789012346', 'a']);
  });
});

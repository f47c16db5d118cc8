import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ancestorsOf, createThreadMemory, rootOf } from '../../../lib/platforms/x/threadMemory';

const ancestor = (id: string) => ({ id, author: { name: id, handle: id } });
const links = (...pairs: readonly (readonly [string, string])[]) =>
  new Map(pairs.map(([id, parent]) => [id, ancestor(parent)]));

describe('threads', () => {
  test('a post whose parents are scrolled away keeps its root', () => {
    const memory = createThreadMemory();
    memory.learn(links(['reply', 'focused'], ['focused', 'root']));
    memory.learn(links());
    expect(rootOf('reply', memory.parents)).toBe('root');
  });

  test('the nearer parent is kept when a page shows only one further up', () => {
    const memory = createThreadMemory();
    memory.learn(links(['answer', 'question'], ['question', 'root']));
    memory.learn(links(['answer', 'root']));
    expect(ancestorsOf('answer', memory.parents).map(({ id }) => id)).toEqual(['question', 'root']);
  });

  test('a nearer parent learned later takes its place', () => {
    const memory = createThreadMemory();
    memory.learn(links(['answer', 'root']));
    memory.learn(links(['answer', 'question'], ['question', 'root']));
    expect(ancestorsOf('answer', memory.parents).map(({ id }) => id)).toEqual(['question', 'root']);
  });

  test('whatever pages claim, walking up ends', () => {
    const id = constantFrom('a', 'b', 'c', 'd');
    assert(
      property(array(tuple(id, id)), (pairs) => {
        const memory = createThreadMemory();
        for (const pair of pairs) memory.learn(links(pair));
        for (const start of ['a', 'b', 'c', 'd']) {
          expect(ancestorsOf(start, memory.parents).length).toBeLessThanOrEqual(3);
        }
      }),
    );
  });
});

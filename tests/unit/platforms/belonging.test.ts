import { expect, test } from 'vitest';
import { createBelonging } from '../../../lib/platforms/x/chat/belonging';

test('messages and contact of one thread are not taken for those of the next', () => {
  const belonging = createBelonging();
  expect(belonging.claim('1-2', 'ann', ['a', 'b'])).toBe(true);
  expect(belonging.claim('1-3', 'ann', [])).toBe(false);
  expect(belonging.claim('1-3', 'bo', ['c', 'b'])).toBe(false);
  expect(belonging.claim('g7', 'Ann', ['d'])).toBe(false);
  expect(belonging.claim('1-3', 'bo', ['c'])).toBe(true);
  expect(belonging.claim('1-2', 'ANN', ['a', 'b', 'e'])).toBe(true);
});

test('what was refused is not remembered as the thread’s', () => {
  const belonging = createBelonging();
  belonging.claim('1-2', 'ann', ['a']);
  belonging.claim('1-3', 'ann', ['z']);
  expect(belonging.claim('1-2', 'ann', ['a', 'z'])).toBe(true);
});

test('a group does not take a contact for itself', () => {
  const belonging = createBelonging();
  expect(belonging.claim('g7', 'ann', ['a'])).toBe(true);
  expect(belonging.claim('1-2', 'ann', ['b'])).toBe(true);
});

test('a thread without any sign is its own', () => {
  expect(createBelonging().claim('g7', '', [])).toBe(true);
});

import { expect, test } from 'vitest';
import {
  createBelonging,
  SETTLING_TIME,
  type ThreadSight,
  WITNESS_TIME,
} from '../../../lib/platforms/x/chat/belonging';

/** Claims of one tab, at the same moment unless told. */
function aTab() {
  const belonging = createBelonging();
  return {
    leave: () => belonging.goTo(undefined),
    claim: (threadId: string, seen: Partial<ThreadSight> = {}, at = 0) =>
      belonging.claim(
        { threadId, handle: '', name: '', ids: [], rowTitle: undefined, isNameShared: false, ...seen },
        at,
      ),
  };
}

test('messages and contact of one thread are not taken for those of the next', () => {
  const { claim } = aTab();
  expect(claim('1-2', { handle: 'ann', ids: ['a', 'b'] })).toBe('own');
  expect(claim('1-3', { handle: 'ann' })).toBe('other');
  expect(claim('1-3', { handle: 'bo', ids: ['c', 'b'] })).toBe('other');
  expect(claim('g7', { handle: 'Ann', ids: ['d'] })).toBe('other');
  expect(claim('1-3', { handle: 'bo', ids: ['c'], name: 'Bo', rowTitle: 'Bo' })).toBe('own');
  expect(claim('1-2', { handle: 'ANN', ids: ['a', 'b', 'e'] })).toBe('own');
});

test('what was refused is not remembered as the thread’s', () => {
  const { claim } = aTab();
  claim('1-2', { handle: 'ann', ids: ['a'] });
  claim('1-3', { handle: 'ann', ids: ['z'] });
  expect(claim('1-2', { handle: 'ann', ids: ['a', 'z'] })).toBe('own');
});

test('a group does not take a contact for itself', () => {
  const { claim } = aTab();
  expect(claim('g7', { handle: 'ann', ids: ['a'] })).toBe('own');
  expect(claim('1-2', { handle: 'ann', ids: ['b'], name: 'Ann', rowTitle: 'Ann' })).toBe('own');
});

test('a head that names somebody else’s thread is not the next one’s, also with no message and no link', () => {
  const { claim } = aTab();
  expect(claim('g7', { name: 'Crew', ids: ['a'] })).toBe('own');
  expect(claim('1-2', { name: 'Crew' })).toBe('other');
  expect(claim('1-2', { name: 'Crew' }, SETTLING_TIME - 1)).toBe('other');
  expect(claim('1-2', { name: 'Crew' }, 2 * SETTLING_TIME)).toBe('contradictory');
  expect(claim('g7', { name: 'Crew' })).toBe('own');
});

test('a page that shows neither head nor message is nobody’s', () => {
  expect(aTab().claim('g7')).toBe('other');
});

test('what the list names otherwise is not the thread of the address, and is not remembered as such', () => {
  const { claim, leave } = aTab();
  leave();
  const maya = { handle: 'maya', name: 'Maya', ids: ['a'] };
  expect(claim('1-3', { ...maya, rowTitle: 'Sari' })).toBe('other');
  expect(claim('1-3', { ...maya, rowTitle: 'Sari' }, 2 * SETTLING_TIME)).toBe('contradictory');
  expect(claim('1-2', { ...maya, rowTitle: 'Maya' })).toBe('own');
  expect(claim('1-3', { handle: 'sari', name: 'Sari', ids: ['b'], rowTitle: 'Sari' })).toBe('own');
});

test('a thread that no list vouches for has to stand a while under an address that came later', () => {
  const { claim, leave } = aTab();
  leave();
  expect(claim('1-3', { handle: 'maya', ids: ['a'] }, 0)).toBe('other');
  expect(claim('1-3', { handle: 'sari', ids: ['b'] }, WITNESS_TIME)).toBe('other');
  expect(claim('1-3', { handle: 'sari', ids: ['b'] }, 2 * WITNESS_TIME)).toBe('own');
  expect(claim('1-2', { handle: 'maya', ids: ['a'], name: 'Maya', rowTitle: 'Maya' })).toBe('own');
});

test('what was once taken for another thread’s heals when list, head and address agree for long', () => {
  const { claim } = aTab();
  const maya = { handle: 'maya', name: 'Maya', ids: ['a'] };
  claim('1-3', maya);
  const agreeing = { ...maya, rowTitle: 'Maya' };
  expect(claim('1-2', agreeing, 0)).toBe('other');
  expect(claim('1-2', agreeing, SETTLING_TIME)).toBe('corrected');
  expect(claim('1-2', agreeing, SETTLING_TIME)).toBe('own');
});

test('nothing heals while two chats in the list bear the name', () => {
  const { claim } = aTab();
  const maya = { handle: 'maya', name: 'Maya', ids: ['a'] };
  claim('1-3', maya);
  const agreeing = { ...maya, rowTitle: 'Maya', isNameShared: true };
  expect(claim('1-2', agreeing, 0)).toBe('other');
  expect(claim('1-2', agreeing, 2 * SETTLING_TIME)).toBe('contradictory');
});

test('two groups of one name are told apart by their messages where the list names both', () => {
  const { claim } = aTab();
  const crew = { name: 'Crew', rowTitle: 'Crew', isNameShared: true };
  expect(claim('g7', { ...crew, ids: ['a'] })).toBe('own');
  expect(claim('g8', { ...crew, ids: ['a'] })).toBe('other');
  expect(claim('g8', { ...crew, ids: ['b'] })).toBe('own');
});

import { expect, test } from 'vitest';
import { SETTLING_TIME } from '../../../lib/platforms/x/chat/belonging';
import { createOwners } from '../../../lib/platforms/x/chat/owners';

/** What one tab takes for an account's, of the entries and of the thread that is open. */
function aTab() {
  const owners = createOwners();
  const listed = (account: string, ids: readonly string[], now = 0) => [
    ...owners.listed(account, ids, now).own,
  ];
  return {
    owners,
    listed,
    isOpen: (account: string, threadId: string, ids: readonly string[] = []) =>
      owners.isOwn(account, threadId, new Set(listed(account, ids))),
  };
}

test('chats that stay on the page after another account’s name came are not that account’s', () => {
  const { listed, isOpen } = aTab();
  expect(listed('acme', ['5-91', '5-92', 'g7'])).toEqual(['5-91', '5-92', 'g7']);
  expect(listed('acme_help', ['5-91', '5-92', 'g7'])).toEqual([]);
  expect(listed('acme_help', ['5-93', '5-94'])).toEqual([]);
  expect(isOpen('acme_help', '5-91', ['5-91', '5-92', 'g7'])).toBe(false);
  expect(isOpen('acme_help', 'g7', ['5-91', '5-92', 'g7'])).toBe(false);
});

test('its own chats are read once they are there, a group that both are in as well', () => {
  const { listed, isOpen } = aTab();
  listed('acme', ['5-91', '5-92', 'g7']);
  expect(listed('ACME_help', ['6-91', '6-92', 'g7'])).toEqual(['6-91', '6-92', 'g7']);
  expect(isOpen('acme_help', 'g7', ['6-91', 'g7'])).toBe(true);
  expect(listed('acme', ['5-91', 'g7'])).toEqual(['5-91', 'g7']);
});

test('a list that is half the one’s and half the other’s is no group’s witness', () => {
  const { listed } = aTab();
  listed('acme', ['5-91', '5-92', 'g7']);
  expect(listed('acme_help', ['5-91', '6-92', 'g7'])).toEqual([]);
  listed('acme_help', ['6-91', '6-92']);
  expect(listed('acme', ['5-91', '6-92', 'g7'])).toEqual(['5-91']);
});

test('a single chat may be either’s: it is that of the account under which it was first seen', () => {
  const { listed, isOpen } = aTab();
  expect(listed('acme', ['5-91'])).toEqual(['5-91']);
  expect(listed('acme_help', ['5-91'])).toEqual([]);
  expect(isOpen('acme_help', '5-91')).toBe(false);
  expect(listed('acme_help', ['6-91'])).toEqual(['6-91']);
});

test('a chat of the two accounts with each other is in both their lists', () => {
  const { listed } = aTab();
  listed('acme', ['5-6', '5-91', '5-92']);
  expect(listed('acme_help', ['5-6', '6-93'])).toEqual(['5-6', '6-93']);
});

test('chats that stay for good are told to be doubtful', () => {
  const { owners } = aTab();
  owners.listed('acme', ['5-91', '5-92'], 0);
  expect(owners.listed('acme_help', ['5-91', '5-92'], 0).isDoubtful).toBe(false);
  expect(owners.listed('acme_help', ['5-91', '5-92'], SETTLING_TIME).isDoubtful).toBe(true);
  expect(owners.listed('acme_help', ['6-91', '6-92'], SETTLING_TIME).isDoubtful).toBe(false);
});

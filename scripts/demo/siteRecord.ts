import { expect } from '@playwright/test';
import type { RecordEntry } from '../../tests/replica/world/model';
import { ofKind } from '../../tests/support/replicaPage';

/**
 * What no site may ever notice of us: an error, a shortcut of its own, a press or a pointer that no hand made, scrolling
 * that nobody asked for.
 *
 * @param record of all pages of the shift
 */
export function theSiteNoticedNothing(record: readonly RecordEntry[]): void {
  expect(ofKind(record, 'error')).toEqual([]);
  expect(ofKind(record, 'shortcut')).toEqual([]);
  expect(ofKind(record, 'synthetic')).toEqual([]);
  expect(ofKind(record, 'scroll').filter(({ cause }) => cause === 'foreign')).toEqual([]);
}

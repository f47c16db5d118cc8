import { describe, expect, test } from 'vitest';
import { withinLimit } from '../../bench/harness/timeLimit';

describe('a time limit', () => {
  test('lets through what comes in time', async () => {
    expect(await withinLimit(Promise.resolve('done'), 60_000, 'too late')).toBe('done');
  });

  test('fails with its message when nothing comes', async () => {
    await expect(withinLimit(new Promise(() => {}), 1, 'The page did not answer.')).rejects.toThrow(
      'The page did not answer.',
    );
  });

  test('passes on what failed by itself', async () => {
    await expect(withinLimit(Promise.reject(new Error('broken')), 60_000, 'too late')).rejects.toThrow(
      'broken',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { schemeOf } from '../../../lib/overlay/theme';

describe('the page’s theme', () => {
  test.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(21, 32, 43)', 'dark'],
    ['rgb(0, 0, 0)', 'dark'],
    ['rgb(5, 5, 5)', 'dark'],
    ['rgba(0, 0, 0, 0)', undefined],
  ])('%s is %s', (color, scheme) => {
    expect(schemeOf(color)).toBe(scheme);
  });
});

import { describe, expect, test } from 'vitest';
import { isSameText } from '../../../lib/overlay/sendObserver';

describe('whether a message is what was typed', () => {
  test.each([
    ['Hi Ada, it is on its way.', 'Hi Ada, it is on its way.', true],
    ['Line one\n\nLine two', 'Line oneLine two', true],
    ['Teşekkürler 🙏', 'Teşekkürler 🙏 ', true],
    ['See https://example.com/a/very/long/address ok', 'See example.com/a/very/lo… ok', true],
    ['See https://example.com/a', 'Look example.com/a', false],
    ['Yes', 'Yes, it is', false],
    ['On its way', 'on its way', false],
  ])('%j and %j', (typed, shown, isSame) => {
    expect(isSameText(typed, shown)).toBe(isSame);
  });
});

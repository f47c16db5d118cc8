import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeEnd, isOver } from '../../../lib/overlay/freeEnd';

/** The bar in a post's dialog, in a window of 900 pixels: above the box for everybody, or below the dialog's head. */
const PLACES = { top: { top: 121, bottom: 252 }, bottom: { top: 669, bottom: 800 } };
const UNDER_BOTTOM = { top: 730, bottom: 750 };
const UNDER_TOP = { top: 200, bottom: 220 };
const BETWEEN = { top: 400, bottom: 420 };

test('the bar is at the lower end unless a reply box is there, wherever it came from', () => {
  expect(freeEnd([], PLACES)).toBe('bottom');
  expect(freeEnd([BETWEEN], PLACES)).toBe('bottom');
  expect(freeEnd([UNDER_TOP], PLACES)).toBe('bottom');
  expect(freeEnd([UNDER_BOTTOM], PLACES)).toBe('top');
  expect(freeEnd([BETWEEN, UNDER_BOTTOM], PLACES)).toBe('top');
});

test('with boxes at both ends the one that matters most is left free', () => {
  expect(freeEnd([UNDER_BOTTOM, UNDER_TOP], PLACES)).toBe('top');
  expect(freeEnd([UNDER_TOP, UNDER_BOTTOM], PLACES)).toBe('bottom');
});

test('a single box is never under the bar where either end leaves it free', () => {
  const at = fc.integer({ min: -200, max: 1100 });
  fc.assert(
    fc.property(at, fc.integer({ min: 1, max: 300 }), (top, height) => {
      const box = { top, bottom: top + height };
      const places = [PLACES.top, PLACES.bottom];
      fc.pre(places.some((place) => !isOver(place, box)));
      expect(isOver(PLACES[freeEnd([box], PLACES)], box)).toBe(false);
    }),
  );
});

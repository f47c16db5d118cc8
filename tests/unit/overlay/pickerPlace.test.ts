import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeBeside } from '../../../lib/overlay/pickerPlace';

test('the picker covers neither its composer nor the bar, where the window is high enough for all', () => {
  const view = { innerWidth: 1280, innerHeight: 900 };
  const height = fc.integer({ min: 40, max: 160 });
  fc.assert(
    fc.property(fc.integer({ min: 170, max: 700 }), fc.boolean(), height, (top, isAbove, barHeight) => {
      const box = { left: 300, top, bottom: top + 30 };
      const bar = isAbove ? { top: 0, bottom: barHeight } : { top: 900 - barHeight, bottom: 900 };
      fc.pre(isAbove ? bar.bottom <= box.top : bar.top >= box.bottom);
      const place = placeBeside(box, view, undefined, bar);
      const room = Number.parseFloat(place.maxHeight);
      const start =
        place.top === 'auto' ? 900 - Number.parseFloat(place.bottom) - room : Number.parseFloat(place.top);
      for (const other of [box, bar]) {
        expect(start + room <= other.top || start >= other.bottom).toBe(true);
      }
    }),
  );
});

test('the picker is in sight, wherever its composer is', () => {
  const edge = fc.integer({ min: -3000, max: 3000 });
  fc.assert(
    fc.property(edge, edge, fc.nat(800), fc.integer({ min: 500, max: 3000 }), (left, top, height, side) => {
      const view = { innerWidth: side, innerHeight: side };
      const place = placeBeside({ left, top, bottom: top + height }, view);
      const room = Number.parseFloat(place.maxHeight);
      const start =
        place.top === 'auto' ? side - Number.parseFloat(place.bottom) - room : Number.parseFloat(place.top);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start + room).toBeLessThanOrEqual(side);
      expect(Number.parseFloat(place.left)).toBeGreaterThanOrEqual(0);
    }),
  );
});

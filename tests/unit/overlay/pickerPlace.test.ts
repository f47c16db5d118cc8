import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeBeside } from '../../../lib/overlay/pickerPlace';

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

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AfterSending, readAfterSending, writeAfterSending } from '../../../lib/domain/afterSending';
import { HOUR } from '../../../lib/domain/units';

const anAction: fc.Arbitrary<AfterSending> = fc.oneof(
  fc.constant({ type: 'resolve' } as const),
  fc.integer({ min: 1, max: 720 }).map((hours) => ({ type: 'snooze', time: hours * HOUR }) as const),
);

test('what a table tells is read back as it was', () => {
  fc.assert(
    fc.property(fc.option(anAction, { nil: undefined }), (action) => {
      expect(readAfterSending(writeAfterSending(action))).toEqual(action);
    }),
  );
});

test.each(['', 'send', 'snooze', 'snooze 0h', 'snooze 721h', 'snooze 1.5h', 'snooze -1h'])(
  'anything else in a table is nothing: "%s"',
  (text) => expect(readAfterSending(text)).toBeUndefined(),
);

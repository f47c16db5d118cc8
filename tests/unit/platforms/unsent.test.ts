import { expect, test } from 'vitest';
import { createUnsent } from '../../../lib/platforms/x/chat/unsent';

const seen = (...texts: readonly string[]) => new Map(texts.map((text, index) => [`m${index}`, text]));

test('the preview of what was not sent is known, cut or not, until its chat is seen without it', () => {
  const unsent = createUnsent();
  unsent.see('1-2', seen('Coming\nThursday, between nine and ten'), true);
  expect(unsent.isUnsent('1-2', 'Coming Thursday, between nine and ten')).toBe(true);
  expect(unsent.isUnsent('1-2', 'Coming Thursday, betw…')).toBe(true);
  expect(unsent.isUnsent('1-2', 'Coming Friday')).toBe(false);
  expect(unsent.isUnsent('1-2', '')).toBe(false);
  expect(unsent.isUnsent('1-3', 'Coming Thursday, between nine and ten')).toBe(false);
  // Scrolled up: its end is not in sight.
  unsent.see('1-2', seen(), false);
  expect(unsent.isUnsent('1-2', 'Coming Thursday, between nine and ten')).toBe(true);
  unsent.see('1-2', seen(), true);
  expect(unsent.isUnsent('1-2', 'Coming Thursday, between nine and ten')).toBe(false);
});

test('a picture that was not sent may stand behind any words', () => {
  const unsent = createUnsent();
  unsent.see('1-2', seen(''), true);
  expect(unsent.isUnsent('1-2', 'sent a photo')).toBe(true);
});

import { describe, expect, test } from 'vitest';
import { names } from '../../../lib/platforms/x/conversations';

describe('a text names a handle', () => {
  test.each([
    '@acme',
    'hey @ACME!',
    '(@Acme)',
    'kahve @acme’nin',
    'مرحبا @acme هل',
    '\u200f@acme\u200f',
    'line\n@acme\nline',
    '＠acme',
  ])('%j', (text) => expect(names(text, 'acme')).toBe(true));
});

describe('a text does not name a handle', () => {
  test.each([
    '',
    'acme',
    '@acmebank',
    '@acme_bank',
    '@acme1',
    'me@acme.com',
    'x.com/@acme',
    'ş@acme',
    '@@acme',
  ])('%j', (text) => expect(names(text, 'acme')).toBe(false));
});

import { expect, test } from 'vitest';
import { decodePage } from '../../../scripts/readPage/decodePage';

const PAGE = '<p>Ayşe 😀 سارة</p>';

test('a saved page is read in UTF-8 and in UTF-16, with its mark or, in UTF-8, without', () => {
  const littleEndian = Buffer.from(`\ufeff${PAGE}`, 'utf16le');
  expect(decodePage(Buffer.from(PAGE))).toBe(PAGE);
  expect(decodePage(Buffer.from(`\ufeff${PAGE}`))).toBe(PAGE);
  expect(decodePage(littleEndian)).toBe(PAGE);
  expect(decodePage(Buffer.from(littleEndian).swap16())).toBe(PAGE);
  expect(decodePage(new Uint8Array())).toBe('');
});

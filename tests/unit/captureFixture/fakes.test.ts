import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ADDRESS_WORDS, fakeAddress } from '../../../scripts/captureFixture/addressWords';
import { type AttributeContext, fakeAttribute } from '../../../scripts/captureFixture/fakeAttribute';
import { createFakes } from '../../../scripts/captureFixture/fakes';

const fakesFor = (...texts: string[]) => createFakes({ texts, attributes: [] });

describe('what stands in for a text', () => {
  test('is as long, the same for the same, and shares no longer word with it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const fakes = fakesFor(...texts);
        for (const text of texts) {
          const fake = fakes.text(text);
          expect(fake).toHaveLength(text.length);
          expect(fakes.text(text)).toBe(fake);
          const words = new Set(text.toLowerCase().match(/\p{L}{3,}/gu));
          const shared = (fake.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => words.has(word));
          if (!/^\s*\d/.test(text)) expect(shared).toEqual([]);
        }
      }),
    );
  });

  test('keeps the order of ids, and what they are the ids of', () => {
    const fakes = fakesFor('1790000000000000001', '1790000000000000900', 'see 1790000000000000001');
    const [older, newer] = ['1790000000000000001', '1790000000000000900'].map(fakes.text);
    expect(BigInt(older ?? '')).toBeLessThan(BigInt(newer ?? ''));
    expect(fakes.text('see 1790000000000000001').endsWith(` ${older}`)).toBe(true);
    expect(older).not.toContain('179');
  });

  test('is one for a handle however it is written', () => {
    const fakes = fakesFor('@Acme_Shop', 'acme_shop');
    expect(fakes.text('@Acme_Shop').toLowerCase()).toBe(`@${fakes.text('acme_shop')}`);
  });

  test('tells how old something is, but no telephone number', () => {
    const fakes = fakesFor();
    expect(['2h', '14:30', '5 dk'].map(fakes.text)).toEqual(['2h', '14:30', '5 dk']);
    expect(fakes.text('0532 765 43 98')).toBe('1111 111 11 11');
  });
});

describe('an address', () => {
  const page = new URL('https://business.facebook.com/latest/inbox/all');
  const fake = (text: string) => text.replaceAll(/[a-z]/gi, 'x').replaceAll(/\d/g, '1');

  test.each([
    ['/acme/status/123456', '/xxxx/status/111111'],
    [
      'https://business.facebook.com/latest/inbox/all?selected_item_id=77777&token=secret',
      'https://business.facebook.com/latest/inbox/all?selected_item_id=11111',
    ],
    ['https://shop.example/ada?mail=ada', 'https://example.org/'],
    ['javascript:alert(1)', '#'],
  ])('%s', (address, expected) => {
    expect(fakeAddress(address, page, fake)).toBe(expected);
    expect(ADDRESS_WORDS.has('')).toBe(false);
  });
});

describe('an attribute', () => {
  const context: AttributeContext = {
    page: new URL('https://x.com/home'),
    known: [
      { name: 'data-testid', operator: '^=', value: 'UserAvatar-Container-' },
      { name: 'data-surface', operator: '*=', value: '/thread_row' },
    ],
    fake: (text) => '*'.repeat(text.length),
    weeks: 1,
  };

  test.each([
    ['data-testid', 'UserAvatar-Container-ada', 'UserAvatar-Container-***'],
    ['data-surface', '/ada/thread_row/ada', '****/thread_row****'],
    ['aria-label', 'Ada', '***'],
    ['role', 'ada', undefined],
    ['role', 'button', 'button'],
    ['data-ada', 'ada', undefined],
    ['onclick', 'ada()', undefined],
    ['datetime', '2026-03-09T09:00:00.000Z', '2026-03-02T09:00:00.000Z'],
    ['style', 'color: red; background: url(https://ada.example/a.png); --name: "ada"', 'color: red'],
    ['class', 'x1abc justify-end ada', 'justify-end'],
  ])('%s="%s"', (name, value, expected) => {
    expect(fakeAttribute(name, value, context)).toBe(expected);
  });
});

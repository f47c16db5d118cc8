import { expect, test } from 'vitest';
import { checkTemplate } from '../../../lib/replies/checkTemplate';
import { replyFromText } from '../../../lib/replies/replyFromText';

const from = (text: string, taken: readonly string[] = []) =>
  replyFromText({ id: 'r', text, language: 'tr' }, (shortcut) => taken.includes(shortcut));

test('a marked text becomes a reply with a shortcut of its first words', () => {
  expect(from(' Siparişiniz bugün yola çıktı, yarın elinizde. ')).toMatchObject({
    shortcut: 'siparisiniz-bugun-yola',
    variants: [{ language: 'tr', body: 'Siparişiniz bugün yola çıktı, yarın elinizde.' }],
  });
  expect(from('Hello', ['hello', 'hello-2'])?.shortcut).toBe('hello-3');
  expect(from(' \n ')).toBeUndefined();
});

test('braces of a page are data', () => {
  const reply = from('Hi {{ agent.name }}, {% include "secret" %} {{{x');
  const [{ body } = { body: '' }] = reply?.variants ?? [];
  expect(body).not.toMatch(/\{[{%]/);
  expect(checkTemplate(body, () => undefined)).toMatchObject({ fields: [], unknownVariables: [] });
});

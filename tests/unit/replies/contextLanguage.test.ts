import { describe, expect, test } from 'vitest';
import { createContextLanguage } from '../../../lib/replies/contextLanguage';

describe('in which language a customer writes whose page does not say', () => {
  const heard = createContextLanguage();

  test.each([
    ['Kargom hâlâ gelmedi, ne zaman ulaşır?', 'tr'],
    ['Kak, pesanan saya belum sampai juga, gimana ya?', 'id'],
    ['Where is my order? It should have been here on Monday.', 'en'],
    ['👍', undefined],
  ])('%s', (contactWords, language) => {
    expect(heard({ platform: 'instagram', contactWords }).conversationLanguage).toBe(language);
  });

  test('what the page says goes before it', () => {
    const context = {
      platform: 'x',
      conversationLanguage: 'tr',
      contactWords: 'Where is my order?',
    } as const;
    expect(heard(context)).toBe(context);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PACKS } from '../../../../lib/domain/triage/packs';
import { entriesOf } from '../../../../lib/domain/triage/phraseIndex';
import type { ReasonId } from '../../../../lib/domain/triage/reason';
import { startingTags } from '../../../../lib/domain/triage/startingTags';
import { createTriage } from '../../../../lib/domain/triage/triage';

const triage = createTriage(PACKS);
const reasonsOf = (text: string): ReasonId[] => triage(text).reasons.map(({ id }) => id);

describe('the points of a text', () => {
  test('are the sum of their shares, and never below nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }), (words) => {
        const { points, reasons } = triage(words.join(' '));
        expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(points);
        expect(points).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test.each<[string, ReasonId]>([
    ['My account was hacked and somebody is buying things', 'fraud'],
    ['Dolandırıldım, hesabımdan para çekilmiş', 'fraud'],
    ['DOLANDIRILDIM', 'fraud'],
    ['dolandirildim', 'fraud'],
    ['hati hati ini penipuan', 'fraud'],
    ['I will see you in small claims', 'legal'],
    ['The charger caught fire in my kitchen', 'safety'],
    ['Prizden duman çıktı, patladı', 'safety'],
    ['kemarin saya keracunan makanan kalian', 'safety'],
    ['İADE istiyorum', 'refund'],
    ['iade istiyorum', 'refund'],
    ['ürün kırılmış geldi', 'damaged'],
    ['barangnya pecah semua', 'damaged'],
    ['Kapıda ödeme yaptım iki kez çekilmiş', 'payment'],
    ['gabisa login dari tadi', 'lockedOut'],
    ['nobody answers your phones', 'noAnswer'],
    ['Is it in stock?', 'question'],
    ['Kırmızısı var mı', 'question'],
    ['kapan buka kak', 'question'],
    ['çoook kötüüüü', 'unhappy'],
    ['not good at all', 'unhappy'],
    ['pelayanan kurang memuaskan', 'unhappy'],
    ['memnun kalmadım', 'unhappy'],
    ['sipariş hala gelmedi', 'unhappy'],
    ['Tesekkurler cok hizliydiniz', 'content'],
    ['tidak mengecewakan, mantap', 'content'],
    ['ok thanks', 'courtesy'],
  ])('%s: %s', (text, reason) => {
    expect(reasonsOf(text)).toContain(reason);
  });

  test.each<[string, ReasonId]>([
    ['Thank you for the quick refund!', 'refund'],
    ['Müze bugün açık mı?', 'urgent'],
    ['Hayatımda gördüğüm en güzel uçuş', 'safety'],
    ['Bisnya berhenti di depan pintu', 'lockedOut'],
    ['no problem at all', 'unhappy'],
    ['sorun yok, iyi günler', 'unhappy'],
  ])('%s: not %s', (text, reason) => {
    expect(reasonsOf(text)).not.toContain(reason);
  });

  test('show the words of the customer', () => {
    const lost = triage('They LOST MY suitcase').reasons.find(({ id }) => id === 'lost');
    expect(lost?.words).toEqual(['They LOST', 'LOST MY']);
  });

  test('are told of megabytes, of nothing, and of what is no words', () => {
    for (const text of [
      '',
      '🤷',
      '@a @b',
      'x'.repeat(3_000_000),
      'a@'.repeat(500_000),
      '!?'.repeat(500_000),
    ]) {
      expect(triage(text).language).toBe('unknown');
    }
  });
});

describe('the language of a text', () => {
  test.each([
    'Hola, mi pedido no ha llegado todavía, necesito ayuda por favor',
    'Bonjour, je n’ai pas reçu ma commande',
    'Ich warte seit drei Tagen auf mein Paket',
    'Olá, meu voo foi cancelado e ninguém responde',
    'Waar blijft mijn bestelling? Niemand neemt op',
    'Где мой заказ?',
    'أين طلبي',
    '注文した商品が届きません',
    'hi',
    'K7T2QP 12345',
  ])('is not claimed for: %s', (text) => {
    expect(triage(text).language).toBe('unknown');
  });

  test('that the text does not tell is the one given', () => {
    const reading = (text: string, language: 'tr' | 'id') =>
      triage(text, language).reasons.map(({ id }) => id);
    expect(triage('refund').language).toBe('unknown');
    expect(reading('refund', 'id')).toContain('refund');
    expect(reading('refund', 'tr')).not.toContain('refund');
  });
});

describe('that no reply is needed', () => {
  test.each([
    ['makasih kak', 'courtesy'],
    ['👍', 'courtesy'],
    ['Earn money daily with bitcoin, click here https://example.com/x', 'spam'],
    ['Slot gacor maxwin, klik link di bio, deposit 10rb', 'spam'],
    ['Ücretsiz takipçi, linke tıkla https://example.com', 'spam'],
    ['idiots, stupid clowns', 'troll'],
  ])('is said of: %s', (text, why) => {
    expect(triage(text).noReply).toBe(why);
    expect(startingTags(triage(text))).toEqual(['no-reply']);
  });

  test.each([
    'You idiots lost my bag, you stupid clowns',
    'are you stupid or what, idiots?',
    'fuck you, where is my money',
    'goblok, paket saya belum sampai',
    'Your WhatsApp link does not work, please fix it',
    'thanks but it still does not work',
    'Someone on Telegram pretends to be you and promises bitcoin',
  ])('is not said of: %s', (text) => {
    expect(triage(text).noReply).toBeUndefined();
  });
});

describe('the tags of a new database', () => {
  test.each([
    ['How much is the blue one, do you ship to Izmir?', ['lead', 'question']],
    ['Karanlık mod ekleyin lütfen', ['feature-request']],
    ['aplikasinya error terus, parah', ['complaint', 'technical']],
    ['Best service ever, thank you!', ['praise']],
    ['hesabım hacklendi', ['incident']],
  ])('for: %s', (text, tags) => {
    expect(startingTags(triage(text))).toEqual(expect.arrayContaining(tags));
  });
});

describe('the packs', () => {
  const lists = Object.values(PACKS).flatMap(({ tone, topics }) => [
    ...tone.map(({ words }) => words),
    ...Object.values(topics),
  ]);

  test('hold entries of the documented form only', () => {
    const odd = lists
      .flatMap(entriesOf)
      .filter((entry) => !/^~?(?:(?:[\p{L}\p{N}+]+\*?|#|\.\.)(?: |$))+$/u.test(entry));
    expect(odd).toEqual([]);
  });

  test('have no beginning so short that it fits anything', () => {
    const short = lists.flatMap(entriesOf).filter((entry) => /^~?[^ ]{1,2}\*$/.test(entry));
    expect(short).toEqual([]);
  });
});

const WORDS = [
  'thanks',
  'lost',
  'my',
  'bag',
  'not',
  'good',
  'why',
  '?',
  '!!!',
  'WORST',
  'iade',
  'gelmedi',
  'teşekkürler',
  'değil',
  'penipuan',
  'makasih',
  'gak',
  'bagus',
  'but',
  '😡',
  '😍',
  '3',
  'hours',
  'lawyer',
  'ok',
];

import { describe, expect, test } from 'vitest';
import { recognizeRating } from '../../../lib/domain/recognizeRating';

describe('a rating', () => {
  test.each([
    ['5', 5],
    [' 4. ', 4],
    ['5/5', 5],
    ['3 / 5', 3],
    ['4 out of 5', 4],
    ['⭐⭐⭐⭐', 4],
    ['⭐️ ⭐️', 2],
    ['★★★☆☆', 3],
    ['5️⃣', 5],
    ['4 yıldız', 4],
    ['5 YILDIZ 🙏', 5],
    ['beş yıldız', 5],
    ['5 üzerinden 4', 4],
    ['bintang 5', 5],
    ['Bintang lima', 5],
    ['4 bintang', 4],
    ['5 dari 5', 5],
    ['rating: 2', 2],
    ['puan 3', 3],
    ['five stars!', 5],
    ['dört', 4],
    ['1', 1],
  ])('%s', (text, rating) => {
    expect(recognizeRating(text)).toBe(rating);
  });

  test.each([
    '',
    '0',
    '6',
    '55',
    '5?',
    'I ordered 5',
    'order 5',
    '5 kg',
    '5/10',
    '4 out of 10',
    '⭐⭐⭐⭐⭐⭐',
    '☆☆☆',
    '4.5',
    '2 stars short of 5',
    'thanks',
    '5 '.repeat(100),
  ])('not: %s', (text) => {
    expect(recognizeRating(text)).toBeUndefined();
  });
});

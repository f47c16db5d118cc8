import { describe, expect, test } from 'vitest';
import {
  areOwnWords,
  brandIn,
  entryFault,
  type OwnWord,
  packsWith,
} from '../../../../lib/domain/triage/ownWords';
import { PACKS } from '../../../../lib/domain/triage/packs';
import { createTriage } from '../../../../lib/domain/triage/triage';

const read = (text: string, ...words: OwnWord[]) => createTriage(packsWith(PACKS, words))(text, 'en');
const english = (entry: string, means: OwnWord['means']): OwnWord => ({ language: 'en', entry, means });

describe('own words', () => {
  test('say what they were given to say', () => {
    expect(read('my zorblax broke', english('zorblax', 'lost')).topics).toContain('lost');
    expect(read('what a zorblaxing day', english('zorblax*', 'furious'))).toMatchObject({ sound: 'bad' });
    expect(read('what a zorblaxing day', english('zorblax*', 'content'))).toMatchObject({ sound: 'good' });
  });

  test('take away what a list says, whether it holds the word or its beginning', () => {
    expect(read('I want a refund').topics).toContain('refund');
    expect(read('I want a refund', english('refund', 'nothing')).topics).not.toContain('refund');
  });

  test('of one language leave the others alone', () => {
    const words: OwnWord[] = [{ language: 'tr', entry: 'refund', means: 'nothing' }];
    expect(read('I want a refund', ...words).topics).toContain('refund');
  });

  test('that name the brand are no topic', () => {
    const words = [english('Lale Havayolu', 'brand'), english('late', 'delay')];
    expect(brandIn(words)).toEqual(['Lale Havayolu']);
    expect(packsWith(PACKS, words.slice(0, 1))).toEqual(PACKS);
  });

  test.each([
    ['', 'empty'],
    ['!!', 'empty'],
    ['*', 'empty'],
    ['a*', 'tooWide'],
    ['x'.repeat(81), 'tooLong'],
    ['re*fund', 'wrongWildcard'],
    ['a, b', 'wrongWildcard'],
    ['delay*', undefined],
    ['still waiting', undefined],
    ['gecik*', undefined],
  ])('"%s" is taken or refused: %s', (entry, fault) => {
    expect(entryFault(entry)).toBe(fault);
    expect(areOwnWords([english(entry, 'delay')])).toBe(fault === undefined);
  });

  test('from elsewhere are words of a known meaning and language only', () => {
    expect(areOwnWords([{ language: 'de', entry: 'spät', means: 'delay' }])).toBe(false);
    expect(areOwnWords([{ language: 'en', entry: 'late', means: 'anything' }])).toBe(false);
    expect(areOwnWords('late')).toBe(false);
  });
});

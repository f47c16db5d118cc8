import { describe, expect, test } from 'vitest';
import { queryOfRule } from '../../../lib/domain/streams/queryOfRule';
import { searchAddress } from '../../../lib/domain/streams/searchAddress';
import { isStream, streamFault } from '../../../lib/domain/streams/stream';
import type { Condition, Rule } from '../../../lib/domain/triage/rules/rule';

const words = (...list: string[]): Condition => ({ type: 'words', words: list });
const then: Rule['then'] = [];
const rule = (...of: Condition[]): Rule => ({
  id: 'r',
  name: 'Rule',
  isOn: true,
  when: { type: 'all', of },
  then,
});

describe('the address of a search', () => {
  test.each([
    ['x', 'acme ? lang:tr', 'https://x.com/search?q=acme%20%3F%20lang%3Atr&f=live'],
    ['facebook', 'kargo gelmedi', 'https://www.facebook.com/search/posts/?q=kargo%20gelmedi'],
    ['facebook', '#Acme', 'https://www.facebook.com/hashtag/Acme'],
    ['instagram', '#çağrı', 'https://www.instagram.com/explore/tags/%C3%A7a%C4%9Fr%C4%B1/'],
    ['instagram', '#a #b', 'https://www.instagram.com/explore/search/keyword/?q=%23a%20%23b'],
  ] as const)('on %s for "%s"', (platform, query, address) => {
    expect(searchAddress({ platform, query })).toBe(address);
  });

  test('leads to the platform whatever is searched for', () => {
    const query = '&f=top"><script>/../\\//evil.example \ud800';
    for (const platform of ['x', 'facebook', 'instagram'] as const) {
      const { hostname, protocol } = new URL(searchAddress({ platform, query }));
      expect(protocol).toBe('https:');
      expect(hostname).toMatch(/(^|\.)(x|facebook|instagram)\.com$/);
    }
  });
});

describe('what is searched for of a rule', () => {
  test('on X: and, or, not, brand, question and language', () => {
    const asked = rule(
      { type: 'brand' },
      words('refund*', 'never again'),
      { type: 'not', of: words('thanks') },
      { type: 'question' },
      { type: 'language', languages: ['tr'] },
      { type: 'sound', sound: 'bad' },
    );
    expect(queryOfRule(asked, 'x', ['Acme', 'Acme Air'])).toBe(
      '(Acme OR "Acme Air") (refund OR "never again") -thanks ? lang:tr',
    );
    expect(queryOfRule(asked, 'facebook', ['Acme'])).toBe('Acme refund');
  });

  test('is nothing where a rule asks for no words', () => {
    const asked = rule({ type: 'question' }, { type: 'not', of: words('a') });
    expect(queryOfRule(asked, 'x', [])).toBe('');
    expect(queryOfRule(asked, 'instagram', [])).toBe('');
  });

  test('is never longer than the field', () => {
    const many = words(...Array.from({ length: 300 }, (_, index) => `word${index}`));
    expect(queryOfRule(rule(words('a'), many), 'x', []).length).toBeLessThanOrEqual(500);
  });
});

test('a saved search has a name and something to search for', () => {
  const stream = { id: 's', name: 'Acme', platform: 'x', query: 'acme' };
  expect(isStream(stream)).toBe(true);
  expect(isStream({ ...stream, platform: 'example.com' })).toBe(false);
  expect(streamFault({ name: ' ', query: 'a' })).toBe('noName');
  expect(streamFault({ name: 'a', query: '??' })).toBe('noQuery');
  expect(streamFault({ name: 'a', query: 'a'.repeat(501) })).toBe('tooLong');
});

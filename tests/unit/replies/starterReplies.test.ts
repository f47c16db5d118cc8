import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../lib/domain/vocabulary';
import { renderReply } from '../../../lib/replies/renderReply';
import { starterReplies } from '../../../lib/replies/starterReplies';
import { aContext, anEnvironment } from './builders';

/** What a post on X takes, in characters; all letters used here count as one. */
const LONGEST_POST = 280;
const VALUES = {
  order_no: '1234567890',
  days: '5',
  date: 'on Friday',
  hours: '9 to 6, Monday to Saturday',
};

test('there are thirteen, each with its own shortcut in every language', () => {
  for (const language of LANGUAGES) {
    const shortcuts = starterReplies(language).map(({ shortcut }) => shortcut);
    expect(new Set(shortcuts).size).toBe(13);
  }
});

describe.each(starterReplies('en'))('$shortcut', (reply) => {
  test.each(LANGUAGES)('in %s reads well with and without a name, and fits a post', (language) => {
    for (const name of ['Muhammad Alexandrovich', '']) {
      const context = aContext({ contact: { name, handle: 'someone' } });
      const rendered = renderReply(reply, { language, context, values: VALUES }, anEnvironment());
      const text = rendered.ok ? rendered.text : '';
      expect(text.length).toBeGreaterThan(40);
      expect(text.length).toBeLessThanOrEqual(LONGEST_POST);
      expect(text).not.toMatch(/ [,.!]|\s\s|\[|\{/);
      expect(text.includes('Muhammad')).toBe(name !== '');
    }
  });
});

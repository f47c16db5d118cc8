import { describe, expect, test } from 'vitest';
import { variantKey } from '../../../lib/domain/cannedReply';
import { LANGUAGES } from '../../../lib/domain/vocabulary';
import { planImport, repliesToSave } from '../../../lib/replies/import/planImport';
import { renderReply } from '../../../lib/replies/renderReply';
import { starterSet, starterSetReplies } from '../../../lib/replies/starter/starterSet';
import { starterReplies } from '../../../lib/replies/starterReplies';
import { aContext, anEnvironment } from './builders';

const LONGEST_POST = 280;
const VALUES = {
  order_no: '1234567890',
  days: '5',
  date: '12 Dec',
  time: 'Friday',
  hours: '9 to 6, Mon–Sat',
  place: '12 Harbour Street',
  link: 'https://acme.com/help',
  team: 'delivery',
  reason: 'it was used',
  code: 'SORRY10',
  channel: '@acme_help',
  helpline: '0800 123 45 67',
};

test('there are forty, each with a shortcut of its own in every language', () => {
  for (const language of LANGUAGES) {
    expect(new Set(starterSetReplies(language).map(({ shortcut }) => shortcut)).size).toBe(40);
  }
});

describe.each(starterSetReplies('en'))('$shortcut', (reply) => {
  test('reads well in every wording, with and without a name, and fits a post', () => {
    expect(reply.variants).toHaveLength(6);
    for (const variant of reply.variants) {
      for (const name of ['Muhammad Alexandrovich', '']) {
        const context = aContext({ contact: { name, handle: 'someone' } });
        const request = { language: variant.language, variant: variantKey(variant), context, values: VALUES };
        const rendered = renderReply(reply, request, anEnvironment());
        const text = rendered.ok ? rendered.text : '';
        expect(text.length, text).toBeGreaterThan(35);
        expect(text.length, text).toBeLessThanOrEqual(LONGEST_POST);
        expect(text).not.toMatch(/ [,.!?]|\s\s|\[|\{|\}/);
        if (reply.id !== 'starter-profile') expect(text.includes('Muhammad'), text).toBe(name !== '');
      }
    }
  });
});

describe('taken in', () => {
  const options = (existing: readonly ReturnType<typeof starterSetReplies>[number][]) => ({
    language: 'tr' as const,
    existing,
    newId: () => 'never',
  });

  test('into an empty library is all of it', () => {
    const plan = planImport(starterSet('tr', []), options([]));
    expect(repliesToSave(plan, 'renameTheirs', [])).toEqual(starterSetReplies('tr'));
  });

  test('adds the missing wordings to what a library begins with, and leaves what was changed', () => {
    const [first, ...others] = starterReplies('tr');
    const own = { ...first, shortcut: 'benim', folder: 'Bizim' } as (typeof others)[number];
    const existing = [own, ...others];
    const plan = planImport(starterSet('tr', existing), options(existing));
    expect(plan.entries.filter(({ result }) => result === 'changed')).toHaveLength(13);
    const saved = repliesToSave(plan, 'renameTheirs', existing);
    expect(saved).toHaveLength(40);
    const mine = saved.find(({ id }) => id === own.id);
    expect(mine).toMatchObject({ shortcut: 'benim', folder: 'Bizim' });
    expect(mine?.variants).toHaveLength(6);
    expect(mine?.variants).toEqual(expect.arrayContaining([...own.variants]));
  });

  test('twice changes nothing', () => {
    const existing = starterSetReplies('id');
    const plan = planImport(starterSet('id', existing), options(existing));
    expect(new Set(plan.entries.map(({ result }) => result))).toEqual(new Set(['same']));
  });
});

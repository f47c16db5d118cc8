import { expect, test } from 'vitest';
import { figureNotes } from '../../../components/shared/figureTexts';
import type { ShareFigure } from '../../../lib/domain/numbers/figure';
import { figuresEn } from '../../../lib/i18n/catalogues/figures/en';
import { createFormats } from '../../../lib/i18n/format';

const notes = (figure: Partial<ShareFigure>): string[] =>
  figureNotes(
    {
      kind: 'share',
      name: 'responseRate',
      value: 0.9,
      count: 10,
      share: { count: 9, of: 10 },
      change: undefined,
      ...figure,
    },
    createFormats('en'),
    figuresEn,
  );

test('beside the response rate stands who was answered within a day', () => {
  expect(notes({ withinADay: { count: 7, of: 10 } })).toEqual(['9 of 10', 'within 24 h: 7 of 10']);
});

test('beside satisfaction stands how many of those who were asked answered', () => {
  const asked = { name: 'customerSatisfaction', surveyAnswered: { count: 9, of: 12 } } as const;
  expect(notes(asked)).toEqual(['9 of 10', 'of those asked answered: 9 of 12']);
  expect(notes({ ...asked, surveyAnswered: { count: 0, of: 0 } })).toEqual(['9 of 10']);
});

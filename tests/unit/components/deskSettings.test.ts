import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draftOf, fieldOf, readDraft } from '../../../components/desk/hours/targetDraft';
import { readWallTime, writeWallTime } from '../../../components/desk/hours/wallTime';
import { routeOf } from '../../../components/desk/useRoute';
import { TOPICS } from '../../../components/shared/explanations';
import { TARGET_PRESETS } from '../../../lib/domain/numbers/serviceStatus';
import { DAY, HOUR, MINUTE } from '../../../lib/domain/units';

describe('the time on the wall', () => {
  test.each([0, 1, 59, 60, 570, 1439])('of %i minutes is written and read again', (minutes) => {
    expect(readWallTime(writeWallTime(minutes), false)).toBe(minutes);
  });

  test('at midnight is the beginning of a day or its end', () => {
    expect(writeWallTime(1440)).toBe('00:00');
    expect([readWallTime('00:00', false), readWallTime('00:00', true)]).toEqual([0, 1440]);
  });

  test('is unknown while nothing is written', () => expect(readWallTime('', true)).toBeUndefined());
});

describe('targets', () => {
  const field = fieldOf('x/mention', 'reply');
  const read = (written: string) =>
    readDraft({ ...draftOf(TARGET_PRESETS), [field]: written }, TARGET_PRESETS);

  test('are read as they are shown', () => {
    expect(readDraft(draftOf(TARGET_PRESETS), {})).toEqual({
      targets: TARGET_PRESETS,
      wrong: [],
      isLong: false,
    });
  });

  test('are minutes for answers and hours for solutions', () => {
    const solved = fieldOf('x/mention', 'resolution');
    const { targets } = readDraft({ ...draftOf({}), [field]: ' 90 ', [solved]: '48' }, {});
    expect(targets['x/mention']).toEqual({ reply: 90 * MINUTE, resolution: 48 * HOUR });
  });

  test('that are left empty promise nothing', () => {
    expect(read('').targets['x/mention']).toEqual({});
  });

  test.each(['0', '-5', 'soon', 'NaN', String((31 * DAY) / MINUTE)])('are refused: %s', (written) => {
    expect(read(written).wrong).toEqual([field]);
  });

  test('above a day are taken only after a warning', () => {
    expect([read('1440').isLong, read('1441').isLong]).toEqual([false, true]);
  });

  test('of channels that have no field stay', () => {
    const former = { 'facebook/storyReply': { reply: HOUR } };
    expect(readDraft(draftOf({}), former).targets).toMatchObject(former);
  });
});

test('addresses of the full page name its parts', () => {
  expect(routeOf('')).toEqual({ view: 'settings', place: undefined });
  expect(routeOf('#reports')).toEqual({ view: 'reports', place: undefined });
  expect(routeOf('#numbers/wait')).toEqual({ view: 'numbers', place: 'wait' });
  expect(routeOf('#elsewhere')).toMatchObject({ view: 'settings' });
});

test.each(TOPICS)('what is explained here, "%s", is explained at length in the documentation', (topic) => {
  expect(readFileSync('docs/metrics.md', 'utf8')).toContain(`<a id="${topic}"></a>`);
});

import { describe, expect, test } from 'vitest';
import { readMessageLabel } from '../../../../lib/platforms/facebook/messages/messageLabel';
import { directionsOf } from '../../../../lib/platforms/facebook/messages/senders';
import { createOwnPrefixes } from '../../../../lib/platforms/rows/ownPrefixes';
import { createMetaLabels } from '../../../../lib/platforms/time/metaLabels';
import { createTimeLabels } from '../../../../lib/platforms/time/timeLabels';

const DAY = 24 * 60 * 60 * 1000;
const TODAY = Date.UTC(2026, 10, 2) / DAY;
const dayOf = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / DAY;
const labelsIn = (language: string) => createTimeLabels()(language, 'UTC');

describe('a message’s label', () => {
  test.each([
    ['en', 'At June 11, 2026, 8:59 AM, You: Hi', 'Hi', 'You', 8 * 60 + 59, dayOf(2026, 6, 11)],
    [
      'en',
      'At Today at 3:05 PM, Ana Maria de la Cruz, Jr.: a: b',
      'a: b',
      'Ana Maria de la Cruz, Jr.',
      15 * 60 + 5,
      TODAY,
    ],
    ['en', 'At Sunday 5:03 PM, Ann: ok', 'ok', 'Ann', 17 * 60 + 3, TODAY - 1],
    ['id', 'Pukul 19 September 2026 14.26, Budi: Masih ada?', 'Masih ada?', 'Budi', 866, dayOf(2026, 9, 19)],
    ['tr', '24 Aralık 2021 19:50, Sen: metin', 'metin', 'Sen', 1190, dayOf(2021, 12, 24)],
    ['tr', 'Dün 09:10, Ayşe', '', 'Ayşe', 550, TODAY - 1],
    ['tr', '24.12.2021 20:35, Ayşe: x', 'x', 'Ayşe', 1235, dayOf(2021, 12, 24)],
  ])('is taken apart by its structure: %s %s', (language, label, shown, name, minute, day) => {
    const read = readMessageLabel(label, shown, labelsIn(language), TODAY);
    expect(read).toMatchObject({ name, text: shown });
    expect(read.moment).toMatchObject({ minutes: [minute], days: { first: day, last: day } });
  });

  test('tells the words where the message shows none that can be compared', () => {
    expect(readMessageLabel('18:20, Ann: one: two', '', labelsIn('en'), TODAY)).toMatchObject({
      name: 'Ann',
      text: 'one: two',
    });
  });

  test('a date whose month nobody knows is not today', () => {
    expect(
      readMessageLabel('Blim 19 Quxember 2026 14.26, Budi: Masih ada?', 'Masih ada?', labelsIn('en'), TODAY),
    ).toEqual({ moment: undefined, name: 'Budi', text: 'Masih ada?' });
  });

  test.each([
    ['Blim 14.26, Budi: Masih ada?', 'id'],
    ['At Blim 14:26, Budi: Masih ada?', 'en'],
    ['Blim at 14:26, Budi: Masih ada?', 'en'],
    ['14:26 blim, Budi: Masih ada?', 'en'],
    ['2:26 blim, Budi: Masih ada?', 'tr'],
    ['14.26 lusa blim, Budi: Masih ada?', 'id'],
    ['2:26 PM blim, Budi: Masih ada?', 'en'],
  ])('a day in a word that nobody knows is not today: %s', (label, language) => {
    expect(readMessageLabel(label, 'Masih ada?', labelsIn(language), TODAY)).toEqual({
      moment: undefined,
      name: 'Budi',
      text: 'Masih ada?',
    });
  });

  test('without a comma behind the time nobody knows whether a day or a name follows', () => {
    expect(readMessageLabel('14:26 Blim: x', 'x', labelsIn('en'), TODAY).moment).toBeUndefined();
  });

  test.each([
    ['en', '14:26, Budi: x'],
    ['en', 'At 2:26 PM, Budi: x'],
    ['en', '2:26 PM, Budi, Jr.: x'],
    ['id', 'Pukul 14.26, Budi: x'],
    ['tr', 'Saat 14:26, Budi: x'],
  ])('a time without a day is of today: %s %s', (language, label) => {
    const { moment } = readMessageLabel(label, 'x', labelsIn(language), TODAY);
    expect(moment).toMatchObject({ minutes: [14 * 60 + 26], days: undefined });
  });

  test('tells nobody where it has no time', () => {
    expect(readMessageLabel('Ann: 5', '5', labelsIn('en'), TODAY)).toMatchObject({
      name: '',
      moment: undefined,
    });
  });
});

test('three weeks in Turkish are not three hours, nor the other way round', () => {
  const { readAge } = createMetaLabels()('tr', 'UTC');
  expect(readAge('3 h')).toEqual({ low: DAY / 8, high: 28 * DAY });
  expect(readAge('3 sa')).toEqual({ low: DAY / 8, high: DAY / 6 });
  expect(createMetaLabels()('en', 'UTC').readAge('3h')).toEqual({ low: DAY / 8, high: DAY / 6 });
});

describe('who of the senders is us', () => {
  const unplaced = (...names: string[]) => names.map((name) => ({ name, place: 'unknown' as const }));
  const told = (...args: Parameters<typeof directionsOf>) => Object.fromEntries(directionsOf(...args));

  test('is whoever the log is not labelled with, in any language', () => {
    expect(told(unplaced('Ann', 'Zub'), 'Qua Ann zel', 'qya')).toEqual({ Ann: 'inbound', Zub: 'outbound' });
    expect(told(unplaced('Şenol', 'Şen'), 'Şenol ile sohbet', 'tr')).toEqual({
      Şenol: 'inbound',
      Şen: 'outbound',
    });
  });

  test('is not guessed in a group', () => {
    expect(told(unplaced('Ann', 'Bo', 'Cem'), 'Messages in Team', 'en')).toEqual({
      Ann: 'unknown',
      Bo: 'unknown',
      Cem: 'unknown',
    });
  });

  test('is told by places too, and unknown where the two contradict each other', () => {
    const placed = [
      { name: 'Ann', place: 'inbound' as const },
      { name: 'Bo', place: 'inbound' as const },
      { name: 'Zub', place: 'outbound' as const },
    ];
    expect(told(placed, 'Team', 'qya')).toEqual({ Ann: 'inbound', Bo: 'inbound', Zub: 'outbound' });
    const swapped = [
      { name: 'Ann', place: 'outbound' as const },
      { name: 'Zub', place: 'inbound' as const },
    ];
    expect(told(swapped, 'with Ann', 'en')).toEqual({ Ann: 'unknown', Zub: 'unknown' });
  });
});

describe('how previews of ours begin', () => {
  test('is learned from an open conversation, in any language', () => {
    const prefixes = createOwnPrefixes('qya');
    expect(prefixes.without('Zub: Vo len')).toBeUndefined();
    expect(prefixes.learn('Zub: Vo len', 'Vo\nlen')).toBe(true);
    expect(prefixes.without('Zub: Ni po')).toBe('Ni po');
    expect(prefixes.without('Vo len')).toBeUndefined();
  });

  test('is not learned from words of a message', () => {
    const prefixes = createOwnPrefixes('qya');
    expect(prefixes.learn('I said Vo len', 'Vo len')).toBe(false);
    expect(prefixes.learn('Vo len', 'Vo len')).toBe(false);
  });
});

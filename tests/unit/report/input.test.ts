import 'temporal-polyfill/global';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readMoment } from '../../../lib/domain/readMoment';
import { readArguments, UsageError } from '../../../scripts/report/arguments';
import { InputError, readInput } from '../../../scripts/report/readInput';

const GOOD = {
  conversation: 'c1',
  platform: 'x',
  kind: 'mention',
  contact: 'ayse',
  direction: 'inbound',
  author: 'customer',
  at: '2026-03-02T09:00:00Z',
};

describe('an export', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'inlay-report-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const fileOf = async (content: string): Promise<string> => {
    const file = path.join(folder, 'export.jsonl');
    await writeFile(file, content);
    return file;
  };
  const faultOf = async (...lines: unknown[]): Promise<string> => {
    const file = await fileOf(lines.map((line) => JSON.stringify(line)).join('\n'));
    const error = await readInput(file, 'UTC').catch((reason: unknown) => reason);
    return error instanceof InputError ? error.message : 'no fault';
  };

  test('is read with blank lines, a byte order mark, line ends of Windows and fields we do not know', async () => {
    const resolution = { conversation: 'c1', platform: 'x', resolvedAt: '2026-03-02T10:00:00+03:00' };
    const content = `\uFEFF${JSON.stringify({ ...GOOD, mood: 'fine' })}\r\n\r\n${JSON.stringify(resolution)}\r\n`;
    const [message, resolved, ...more] = await readInput(await fileOf(content), 'UTC');
    expect(message).toMatchObject({ type: 'message', line: 1, at: Date.UTC(2026, 2, 2, 9), text: '' });
    expect(resolved).toMatchObject({ type: 'resolution', resolvedAt: Date.UTC(2026, 2, 2, 7) });
    expect(more).toEqual([]);
  });

  test('is a message only where its column for the resolution is empty', async () => {
    const [open, done] = [null, '2026-03-02T10:00:00Z'].map((resolvedAt) =>
      JSON.stringify({ ...GOOD, resolvedAt }),
    );
    const types = (await readInput(await fileOf(`${open}\n${done}`), 'UTC')).map(({ type }) => type);
    expect(types).toEqual(['message', 'message', 'resolution']);
    expect(await faultOf({ ...GOOD, resolvedAt: 'soon' })).toContain('"resolvedAt" has to be a date like');
  });

  test('takes the numbers that other systems name things by', async () => {
    const file = await fileOf(JSON.stringify({ ...GOOD, conversation: 17, contact: 4, text: null }));
    expect(await readInput(file, 'UTC')).toMatchObject([{ conversation: '17', contact: '4', text: '' }]);
  });

  test.each([
    ['platform', { platform: 'fax' }, '"platform" has to be one of x, facebook, instagram'],
    ['kind', { kind: 'letter' }, '"kind" has to be one of message,'],
    ['direction', { direction: 'in' }, '"direction" has to be one of inbound, outbound'],
    ['author', { author: 'me' }, '"author" has to be one of customer'],
    ['author of ours', { direction: 'outbound' }, '"author" has to be one of me, teammate, auto'],
    ['contact', { contact: undefined }, '"contact" has to be a text between quotation marks'],
    ['text', { text: 7 }, '"text" has to be a text between quotation marks'],
    ['date', { at: 'yesterday' }, '"at" has to be a date like'],
    ['day', { at: '2026-02-30T10:00:00Z' }, '"at" has to be a date like'],
    ['missing date', { at: undefined }, '"at" has to be a date like'],
  ])('is refused for its %s, with the number of the line', async (_, change, message) => {
    expect(await faultOf(GOOD, { ...GOOD, ...change })).toContain(`line 2: ${message}`);
  });

  test('is refused with the first five faults', async () => {
    const message = await faultOf(GOOD, 1, [], 'x', null, 2, 3);
    expect(message.split('\n')).toHaveLength(6);
    expect(message).toContain('line 2 is no JSON object');
  });

  test('that is not there is told', async () => {
    await expect(readInput(path.join(folder, 'none'), 'UTC')).rejects.toThrow(InputError);
    await expect(readInput(folder, 'UTC')).rejects.toThrow(InputError);
  });
});

describe('a date', () => {
  test.each([
    ['2026-03-02', 'UTC', Date.UTC(2026, 2, 2)],
    ['2026-03-02', 'Europe/Istanbul', Date.UTC(2026, 2, 1, 21)],
    ['2026-03-02T09:00', 'Asia/Jakarta', Date.UTC(2026, 2, 2, 2)],
    ['2026-03-02 09:00:00.250 +02:30', 'UTC', Date.UTC(2026, 2, 2, 6, 30, 0, 250)],
    ['2026-03-02T09:00:00-0500', 'UTC', Date.UTC(2026, 2, 2, 14)],
    ['2026-03-02T09:00:00+03', 'UTC', Date.UTC(2026, 2, 2, 6)],
    // The hour that summer time skips in Berlin is taken for the one after it.
    ['2026-03-29T02:30', 'Europe/Berlin', Date.UTC(2026, 2, 29, 1, 30)],
  ])('%s in %s', (text, zone, moment) => {
    expect(readMoment(text, zone)).toBe(moment);
  });

  test.each([
    '',
    '2026',
    '2026-13-01',
    '2026-02-29',
    '2026-03-02T25:00Z',
    '1772442000',
    '02.03.2026',
    '2026-03-02Z',
  ])('is not: %s', (text) => {
    expect(readMoment(text, 'UTC')).toBeUndefined();
  });
});

describe('the command', () => {
  test('takes a period and a moment in the zone it is told', () => {
    const args = ['f.jsonl', '--from', '2026-03-01', '--to', '2026-03-08', '--tz', 'Europe/Istanbul'];
    expect(readArguments(args, '/home')).toEqual({
      file: path.resolve('/home', 'f.jsonl'),
      zone: 'Europe/Istanbul',
      period: { from: Date.UTC(2026, 1, 28, 21), to: Date.UTC(2026, 2, 7, 21) },
    });
  });

  test.each([
    [[], 'Which file'],
    [['a', 'b'], 'One file at a time'],
    [['a', '--tz', 'Mars/Base'], '--tz is no time zone'],
    [['a', '--now', 'soon'], '--now is no date'],
    [['a', '--from', '2026-03-02', '--to', '2026-03-01'], '--from has to be before --to'],
    [['a', '--since', 'x'], 'since'],
  ])('says what is wrong with %s', (args, message) => {
    expect(() => readArguments(args, '/')).toThrow(UsageError);
    expect(() => readArguments(args, '/')).toThrow(message);
  });
});

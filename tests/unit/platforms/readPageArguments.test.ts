import { describe, expect, test } from 'vitest';
import { readArguments, UsageError } from '../../../scripts/readPage/arguments';

const URL_OF_POST = ['--url', 'https://x.com/acme/status/1'];
const read = (...args: string[]) => readArguments(args, '/home/someone');

describe('read-page', () => {
  test('takes a file from where the person is, and what is given with it', () => {
    const args = [
      ...URL_OF_POST,
      '--account',
      '@acme',
      '--now',
      '2026-03-02T09:00:00Z',
      '--tz',
      'Europe/Istanbul',
    ];
    expect(read(...args, 'page.html')).toEqual({
      file: '/home/someone/page.html',
      options: {
        url: 'https://x.com/acme/status/1',
        account: 'acme',
        now: Date.UTC(2026, 2, 2, 9),
        timeZone: 'Europe/Istanbul',
      },
    });
  });

  test('leaves the address to the page where none is given', () => {
    expect(read('page.html').options).not.toHaveProperty('url');
  });

  test.each([
    ['no file', URL_OF_POST, 'Which file'],
    ['two files', [...URL_OF_POST, 'a.html', 'b.html'], 'One file'],
    ['no real address', ['--url', 'acme', 'a.html'], 'not an address'],
    ['a host of others', ['--url', 'https://example.com/', 'a.html'], 'does not read https://example.com'],
    ['an insecure address', ['--url', 'http://x.com/', 'a.html'], 'does not read http://x.com'],
    ['no real date', [...URL_OF_POST, '--now', 'yesterday', 'a.html'], '--now is not a date'],
    ['no real zone', [...URL_OF_POST, '--tz', 'Mars/Base', 'a.html'], '--tz is not a time zone'],
    ['no real handle', [...URL_OF_POST, '--account', 'a b', 'a.html'], '--account is not a handle'],
    ['an unknown option', [...URL_OF_POST, '--fast', 'a.html'], '--fast'],
  ])('says what is wrong with %s', (_, args, message) => {
    expect(() => read(...args)).toThrow(UsageError);
    expect(() => read(...args)).toThrow(message);
  });
});

import { expect, test } from 'vitest';
import { withoutLeadingHandles } from '../../../lib/domain/leadingHandles';

test.each([
  ['@kopikita where is my order?', 'where is my order?'],
  ['@kopikita هل تشحنون إلى دبي؟', 'هل تشحنون إلى دبي؟'],
  ['@kopikita @budi_s, @ayse\u00a0merhaba', 'merhaba'],
  ['.@kopikita: hello', 'hello'],
  ['@lale.havayolu\nbavulum gelmedi', 'bavulum gelmedi'],
  ['I asked @kopikita', 'I asked @kopikita'],
  ["@kopikita's coffee is cold", "@kopikita's coffee is cold"],
  ['@kopikita', '@kopikita'],
  ['  @kopikita @budi ', '  @kopikita @budi '],
  ['', ''],
])('of %j stays %j', (text, rest) => {
  expect(withoutLeadingHandles(text)).toBe(rest);
});

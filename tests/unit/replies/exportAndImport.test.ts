import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AfterSending } from '../../../lib/domain/afterSending';
import { type CannedReply, FORMALITIES, REPLY_KINDS } from '../../../lib/domain/cannedReply';
import { HOUR } from '../../../lib/domain/units';
import { LANGUAGES } from '../../../lib/domain/vocabulary';
import { replyTable } from '../../../lib/exports/replyTable';
import { tidyReply } from '../../../lib/replies/checkReply';
import { planImport, repliesToSave } from '../../../lib/replies/import/planImport';
import { libraryJson, readImport } from '../../../lib/replies/import/readImport';

const planOf = (file: string, existing: readonly CannedReply[] = []) => {
  let count = 0;
  const raw = readImport(new TextEncoder().encode(file));
  return planImport(raw, { language: 'tr', existing, newId: () => `new-${++count}` });
};

describe('what is taken out comes in again without loss', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      '=SUM(A1)',
      "'=x",
      "''-1",
      '+90',
      '@acme',
      '"quoted", too',
      'a;b\tc',
      'x\ny',
      '{{ contact.name }}',
      '|',
      '\\',
      'a\\|b',
    ),
  );
  const clean = text.map((raw) => raw.replaceAll(/[\p{Cc}\ufeff]/gu, ' ')).filter((raw) => raw.trim() !== '');
  const word = fc.stringMatching(/^[a-zçğş0-9_-]{1,20}$/);
  const variant = fc.record(
    {
      language: fc.constantFrom(...LANGUAGES),
      platform: fc.constantFrom('x' as const, 'facebook' as const, 'instagram' as const),
      formality: fc.constantFrom(...FORMALITIES),
      title: clean,
      body: fc.array(clean, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
    },
    { requiredKeys: ['language', 'title', 'body'] },
  );
  const reply = fc.record(
    {
      id: fc.uuid(),
      shortcut: word,
      kind: fc.constantFrom(...REPLY_KINDS),
      folder: fc.array(word, { maxLength: 2 }).map((names) => names.join('/')),
      isFavourite: fc.boolean(),
      scope: fc.record({
        platforms: fc.subarray(['x', 'facebook', 'instagram'] as const),
        accounts: fc.uniqueArray(word, { maxLength: 2 }),
      }),
      tags: fc.uniqueArray(
        clean.map((tag) => tag.trim()),
        { maxLength: 3 },
      ),
      afterSending: fc.constantFrom<AfterSending>({ type: 'resolve' }, { type: 'snooze', time: 36 * HOUR }),
      variants: fc.uniqueArray(variant, {
        minLength: 1,
        maxLength: 4,
        selector: ({ language, platform, formality }) => [language, platform, formality].join(),
      }),
    },
    { requiredKeys: ['id', 'shortcut', 'kind', 'folder', 'isFavourite', 'scope', 'tags', 'variants'] },
  );
  const library = fc
    .uniqueArray(reply, { minLength: 1, maxLength: 4, selector: ({ shortcut }) => shortcut.toLowerCase() })
    .map((replies): CannedReply[] => replies.map(tidyReply));

  test.each([
    ['JSON', (replies: readonly CannedReply[]) => libraryJson(replies, '2026-11-22')],
    ['CSV with commas', (replies: readonly CannedReply[]) => replyTable(replies, ',')],
    ['CSV with semicolons', (replies: readonly CannedReply[]) => replyTable(replies, ';')],
  ])('as %s', (_, write) => {
    fc.assert(
      fc.property(library, (replies) => {
        const file = write(replies);
        expect(repliesToSave(planOf(file), 'renameTheirs', [])).toEqual(replies);
        expect(new Set(planOf(file, replies).entries.map(({ result }) => result))).toEqual(new Set(['same']));
      }),
      { numRuns: 60 },
    );
  });
});

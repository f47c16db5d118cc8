import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PACKS } from '../../../lib/domain/triage/packs';
import { createTriage } from '../../../lib/domain/triage/triage';
import { readTexts } from '../../../scripts/triage/readTexts';
import { tellTriage } from '../../../scripts/triage/tellTriage';

async function read(content: string) {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'inlay-triage-')), 'texts.jsonl');
  await writeFile(file, content);
  const texts = [];
  for await (const text of readTexts(file)) texts.push(text);
  return texts;
}

test('texts are read with the language the file names, if it names one', async () => {
  const texts = await read(
    '\uFEFF{"text":"a"}\n\n{"text":"b","language":"tr"}\r\n{"text":"c","language":"unknown"}\n{"text":"d","language":null}',
  );
  expect(texts).toEqual([{ text: 'a' }, { text: 'b', language: 'tr' }, { text: 'c' }, { text: 'd' }]);
});

test.each([
  ['{"text":"a"}\n{"txt":"b"}', /line 2: "text" is missing or no text/],
  ['[1]', /line 1/],
  ['not json', /line 1 is no JSON object/],
  ['{"text":"a","language":"fr"}', /line 1: "language" has to be one of en, tr, id, unknown/],
])('what cannot be read is named: %s', async (content, message) => {
  await expect(read(content)).rejects.toThrow(message);
});

test('what is told adds up and says why', () => {
  const triage = createTriage(PACKS);
  const told = tellTriage(triage('You lost my bag and nobody answers!!'));
  expect(told).toMatchObject({ level: 'high', language: 'en', tags: ['complaint'] });
  expect(told.reasons).toContain('something is lost (“You lost, lost my”): +18');
  const shares = told.reasons.map((line) => Number(line.split(': ').at(-1)));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(told.score);
});

test('where a text does not tell its language, the one that was given is told', () => {
  const triage = createTriage(PACKS);
  expect(tellTriage(triage('K7T2QP', 'id'), 'id').language).toBe('id');
  expect(tellTriage(triage('K7T2QP')).language).toBe('unknown');
});

import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../lib/domain/vocabulary';

type Text = string | ((...values: readonly unknown[]) => string);
type LanguageTexts = Readonly<Record<string, Text>>;

/** Every catalogue there is: a folder with one file per language, each exporting one object of texts. */
const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = import.meta.glob(
  '../../../lib/i18n/catalogues/*/{en,tr,id}.ts',
  { eager: true },
);

/** Those of the overlay, one per part and language, too. */
const allModules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = import.meta.glob(
  '../../../lib/i18n/catalogues/*/*.ts',
  { eager: true },
);

const textsOf = (part: string, language: Language): LanguageTexts => {
  const found = Object.entries(modules).find(([path]) => path.endsWith(`/${part}/${language}.ts`));
  return Object.assign({}, ...Object.values(found?.[1] ?? {}));
};

const parts = [...new Set(Object.keys(modules).map((path) => path.split('/').at(-2) ?? ''))];

/** The same word in both languages, in earnest. `part.key`, with the languages it holds for. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly Language[]>> = {
  'background.tagVip': ['tr', 'id'],
  'figures.sample': ['tr', 'id'],
  'reports.hourCell': ['tr', 'id'],
  'reports.caseCount': ['tr', 'id'],
  'reports.tag': ['id'],
  'queue.tag': ['id'],
  'search.tag': ['id'],
  'triage.reasonLine': ['tr', 'id'],
  'popup.roughly': ['tr', 'id'],
  'health.site': ['tr'],
  'library.folder': ['id'],
  'library.formal': ['id'],
  'library.platform': ['tr', 'id'],
  'desk.megabytes': ['tr', 'id'],
};

/** Values that can be found again in a text; unlike any number, so that no plural rule takes them for one. */
const marksFor = (text: Text): readonly string[] =>
  typeof text === 'string' ? [] : Array.from({ length: text.length }, (_, index) => `⟦${index}⟧`);

const show = (text: Text, marks: readonly string[]): string =>
  typeof text === 'string' ? text : text(...marks);

const translated = LANGUAGES.filter((language) => language !== 'en');

const cases = parts.flatMap((part) =>
  Object.entries(textsOf(part, 'en')).flatMap(([key, text]) =>
    translated.map((language) => ({ part, key, language, english: text })),
  ),
);

test('there are catalogues to look at', () => {
  expect(parts).toEqual(expect.arrayContaining(['popup', 'desk', 'background', 'words']));
});

describe.each(parts)('%s', (part) => {
  test.each(translated)('holds the same texts in %s', (language) => {
    expect(Object.keys(textsOf(part, language)).sort()).toEqual(Object.keys(textsOf(part, 'en')).sort());
  });
});

test.each(cases)('$part.$key in $language shows the same values', ({ part, key, language, english }) => {
  const marks = marksFor(english);
  const [ours, theirs] = [show(textsOf(part, language)[key] ?? '', marks), show(english, marks)];
  expect(marks.filter((mark) => ours.includes(mark))).toEqual(marks.filter((mark) => theirs.includes(mark)));
});

test.each(cases)('$part.$key in $language is translated', ({ part, key, language, english }) => {
  const text = show(textsOf(part, language)[key] ?? '', marksFor(english));
  expect(text.trim()).not.toBe('');
  const isSame = text === show(english, marksFor(english));
  expect(isSame, text).toBe(SAME_AS_ENGLISH[`${part}.${key}`]?.includes(language) ?? false);
});

/** Every text of one language, those of the page's overlay too, as it is shown. */
const everyTextIn = (language: Language): string[] =>
  Object.entries(allModules)
    .filter(([path]) => path.endsWith(`/${language}.ts`) || path.endsWith(`.${language}.ts`))
    .flatMap(([, exported]) => Object.values(exported))
    .flatMap((texts) => Object.values(texts as LanguageTexts))
    .map((text) => show(text, marksFor(text)));

test.each<[Language, string, RegExp]>([
  ['id', 'tag', /\blabel/i],
  ['tr', 'konuşma', /yazışma|sohbet/i],
  ['tr', 'görüşme (episode)', /\bepizod|açılan bölüm|kapanan bölüm|bir bölümün/i],
  ['tr', 'etiket', /\btag/i],
])('%s has one word for it: %s', (language, _, otherWord) => {
  const texts = everyTextIn(language);
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => otherWord.test(text))).toEqual([]);
});

test.each(cases)(
  '$part.$key in $language is written in its own letters',
  ({ part, key, language, english }) => {
    const text = show(textsOf(part, language)[key] ?? '', marksFor(english));
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/\s{2}|\s$|^\s/);
  },
);

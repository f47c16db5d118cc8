/** Languages that people on the replicas write in. */
export const REPLICA_LANGUAGES = ['en', 'tr', 'id'] as const;
export type ReplicaLanguage = (typeof REPLICA_LANGUAGES)[number];

/** A language that nobody speaks (the tag is one for private use): whatever depends on words shows in it. */
export const MADE_UP = 'qaa';
/** Languages that the sites are shown in. */
export type SiteLanguage = ReplicaLanguage | typeof MADE_UP;
export const SITE_LANGUAGES: readonly SiteLanguage[] = [...REPLICA_LANGUAGES, MADE_UP];

/** Where `Intl` knows no such language, English is disguised. */
export const intlTag = (language: SiteLanguage): string => (language === MADE_UP ? 'en' : language);

/** One of `Intl`'s formats for each language: to make one costs more than all that a page does with it. */
export const formats = <Format>(make: (tag: string) => Format): Readonly<Record<SiteLanguage, Format>> => ({
  en: make(intlTag('en')),
  tr: make(intlTag('tr')),
  id: make(intlTag('id')),
  [MADE_UP]: make(intlTag(MADE_UP)),
});

const FROM = 'aeioubcdfghjklmnpqrstvwxyz';
const TO = 'ouiaecdfghjklmnpqrstvwxyzb';

const disguised = (letter: string): string => {
  const small = TO[FROM.indexOf(letter.toLowerCase())];
  if (small === undefined) return letter;
  return letter === letter.toLowerCase() ? small : small.toUpperCase();
};

/** An English text in the made-up language; `{places}` for values stay. */
export const madeUp = (text: string): string =>
  text.replace(/\{\w+\}|[a-z]/gi, (piece) => (piece.length > 1 ? piece : disguised(piece)));

/** What `Intl` wrote for `intlTag(language)`, in the language itself. */
export const spoken = (text: string, language: SiteLanguage): string =>
  language === MADE_UP ? madeUp(text) : text;

/** A whole catalogue in the made-up language. */
export const madeUpWords = <Words extends Readonly<Record<string, string>>>(english: Words) =>
  Object.fromEntries(Object.entries(english).map(([name, text]) => [name, madeUp(text)])) as {
    readonly [Name in keyof Words]: string;
  };

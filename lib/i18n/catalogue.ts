import type { Language } from '../domain/vocabulary';

/** Texts of one part of the interface: plain strings, or functions where a text takes values. */
export type Texts<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : string;
};

/** The same texts in every language of the interface; a missing one does not compile. */
export type Catalogue<Source> = Readonly<Record<Language, Texts<Source>>>;

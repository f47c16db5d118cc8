import type { Language } from '../../domain/vocabulary';
import type { Texts } from '../catalogue';
import type { figuresEn } from '../catalogues/figures/en';
import type { popupEn } from '../catalogues/popup/en';
import type { wordsEn } from '../catalogues/words/en';

/** All that the popup says in one language. */
export interface PopupTexts {
  readonly texts: Texts<typeof popupEn>;
  readonly words: Texts<typeof wordsEn>;
  readonly figures: Texts<typeof figuresEn>;
}

/** A language that nobody reads is not loaded. */
const LOADERS: Readonly<Record<Language, () => Promise<PopupTexts>>> = {
  en: () => import('./en').then(({ popupTextsEn }) => popupTextsEn),
  tr: () => import('./tr').then(({ popupTextsTr }) => popupTextsTr),
  id: () => import('./id').then(({ popupTextsId }) => popupTextsId),
};

/** @throws {TypeError} when the extension's own files cannot be read */
export const loadPopupTexts = (language: Language): Promise<PopupTexts> => LOADERS[language]();

import { figuresEn } from '../catalogues/figures/en';
import { popupEn } from '../catalogues/popup/en';
import { wordsEn } from '../catalogues/words/en';

export const popupTextsEn = { texts: popupEn, words: wordsEn, figures: figuresEn };

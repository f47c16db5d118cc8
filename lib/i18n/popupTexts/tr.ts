import { figuresTr } from '../catalogues/figures/tr';
import { popupTr } from '../catalogues/popup/tr';
import { wordsTr } from '../catalogues/words/tr';

export const popupTextsTr = { texts: popupTr, words: wordsTr, figures: figuresTr };

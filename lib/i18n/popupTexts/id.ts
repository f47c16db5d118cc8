import { figuresId } from '../catalogues/figures/id';
import { popupId } from '../catalogues/popup/id';
import { wordsId } from '../catalogues/words/id';

export const popupTextsId = { texts: popupId, words: wordsId, figures: figuresId };

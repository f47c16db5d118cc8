import { useLanguage } from '../meta/metaSite';
import { INSTAGRAM_WORDS, type InstagramWords } from './words';

export const useWords = (): InstagramWords => INSTAGRAM_WORDS[useLanguage()];

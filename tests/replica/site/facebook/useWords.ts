import { useLanguage } from '../meta/metaSite';
import { FACEBOOK_WORDS, type FacebookWords } from './words';

export const useWords = (): FacebookWords => FACEBOOK_WORDS[useLanguage()];

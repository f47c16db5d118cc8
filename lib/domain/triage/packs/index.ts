import type { Language } from '../../vocabulary';
import type { LanguagePack } from '../languagePack';
import { english } from './en';
import { indonesian } from './id';
import { turkish } from './tr';

export const PACKS: Readonly<Record<Language, LanguagePack>> = { en: english, tr: turkish, id: indonesian };

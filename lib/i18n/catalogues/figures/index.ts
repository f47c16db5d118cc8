import type { Catalogue } from '../../catalogue';
import { figuresEn } from './en';
import { figuresId } from './id';
import { figuresTr } from './tr';

export const figuresCatalogue: Catalogue<typeof figuresEn> = { en: figuresEn, tr: figuresTr, id: figuresId };

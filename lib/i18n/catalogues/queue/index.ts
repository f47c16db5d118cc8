import type { Catalogue } from '../../catalogue';
import { queueEn } from './en';
import { queueId } from './id';
import { queueTr } from './tr';

export const queueCatalogue: Catalogue<typeof queueEn> = { en: queueEn, tr: queueTr, id: queueId };

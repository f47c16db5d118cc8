import { PACKS } from '../domain/triage/packs';
import { createTriage } from '../domain/triage/triage';

/** Reads texts by the packs as they come with Inlay. They are taken apart with the first text. */
export const triageText = createTriage(PACKS);

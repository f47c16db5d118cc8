import type { Language } from '../../../lib/domain/vocabulary';
import { tagsCatalogue } from '../../../lib/i18n/catalogues/tags';
import { type DeskWording, deskWording } from '../wording';

/** How the page of tags speaks. */
export interface TagsWording {
  readonly texts: (typeof tagsCatalogue)[Language];
  readonly desk: DeskWording;
  readonly number: (value: number) => string;
}

export function tagsWording(language: Language): TagsWording {
  const desk = deskWording(language);
  return { texts: tagsCatalogue[language], desk, number: desk.formats.number };
}

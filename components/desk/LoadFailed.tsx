import type { Language } from '../../lib/domain/vocabulary';
import { deskCatalogue } from '../../lib/i18n/catalogues/desk';

/** Says in the place of a view that it could not be read. */
export const LoadFailed = ({ language }: { readonly language: Language }) => (
  <p role="alert" class="problem">
    {deskCatalogue[language].loadFailed}
  </p>
);

import { WarningIcon } from '../shared/icons';
import type { PopupWording } from './wording';

/** Says that the page in front is a place that is known but not read: nobody may think that nothing waits there. */
export function UnreadNotice({ wording: { texts } }: { readonly wording: PopupWording }) {
  return (
    <section class="notice" data-tone="warning">
      <h2>
        <WarningIcon /> {texts.unreadTitle}
      </h2>
      <p>{texts.unreadText}</p>
    </section>
  );
}

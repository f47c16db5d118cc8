import { InboxIcon, OpenIcon } from '../shared/icons';
import type { PopupWording } from './wording';

interface EmptyStateProps {
  readonly wording: PopupWording;
  readonly openNotifications: () => void;
}

/** What to do when nothing was read yet. */
export function EmptyState({ wording: { texts }, openNotifications }: EmptyStateProps) {
  return (
    <section class="empty">
      <InboxIcon size={32} />
      <h2>{texts.emptyTitle}</h2>
      <p>{texts.emptyText}</p>
      <ol>
        <li>{texts.emptyStepOpen}</li>
        <li>{texts.emptyStepWait}</li>
        <li>{texts.emptyStepReturn}</li>
      </ol>
      <button type="button" class="button" data-kind="primary" onClick={openNotifications}>
        <OpenIcon size={14} /> {texts.openNotifications}
      </button>
    </section>
  );
}

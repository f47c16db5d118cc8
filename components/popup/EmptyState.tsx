import type { Platform } from '../../lib/domain/vocabulary';
import { InboxIcon, OpenIcon } from '../shared/icons';
import type { PopupWording } from './wording';

interface EmptyStateProps {
  readonly wording: PopupWording;
  /** Opens the place of a platform where customers write. */
  readonly openPlace: (platform: Platform) => void;
}

const PLACES = { x: 'openX', facebook: 'openFacebook', instagram: 'openInstagram' } as const;
const PLATFORMS: readonly Platform[] = ['x', 'facebook', 'instagram'];

/** What to do when nothing was read yet. */
export function EmptyState({ wording: { texts }, openPlace }: EmptyStateProps) {
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
      {PLATFORMS.map((platform) => (
        <button key={platform} type="button" class="button" onClick={() => openPlace(platform)}>
          <OpenIcon size={14} /> {texts[PLACES[platform]]}
        </button>
      ))}
    </section>
  );
}

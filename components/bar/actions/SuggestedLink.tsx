import type { RelatedConversation, RelatedReason } from '../../../lib/domain/conversation';
import { actionsTexts } from '../../../lib/i18n/catalogues/overlay/actions';
import { PLATFORM_NAMES } from '../../../lib/i18n/names';
import type { ActionsProps } from './actionsView';

interface SuggestedLinkProps extends Pick<ActionsProps, 'language' | 'onLink'> {
  readonly other: RelatedConversation;
  readonly reasons: readonly RelatedReason[];
}

/** Asks whether another conversation is the very same one, which only a person can tell, and says what speaks for it. */
export function SuggestedLink({ other, reasons, language, onLink }: SuggestedLinkProps) {
  const texts = actionsTexts[language];
  const place = other.channel.startsWith('facebook/') ? 'Business Suite' : PLATFORM_NAMES.instagram;
  const text = reasons.includes('text') ? texts.sameWords(place) : texts.sameName(place);
  return (
    <div class="also suggested">
      <span class="name">{text}</span>
      <button type="button" aria-label={`${texts.link}: ${text}`} onClick={() => onLink(other)}>
        {texts.link}
      </button>
    </div>
  );
}

import type { RelatedConversation } from '../../../lib/domain/conversation';
import type { Texts } from '../../../lib/i18n/catalogue';
import { actionsTexts } from '../../../lib/i18n/catalogues/overlay/actions';
import type { actionsEnglish } from '../../../lib/i18n/catalogues/overlay/actions.en';
import { PLATFORM_NAMES } from '../../../lib/i18n/names';
import { WaitText } from '../WaitText';
import type { ActionsProps } from './actionsView';

interface RelatedLineProps extends Pick<ActionsProps, 'now' | 'language' | 'formats' | 'onLink'> {
  readonly other: RelatedConversation;
}

/** Where else the same customer is talked to, and whether that is the same case. */
export function RelatedLine({ other, now, language, formats, onLink }: RelatedLineProps) {
  const texts = actionsTexts[language];
  const name = nameOf(other, texts);
  const label = other.isLinked ? texts.unlink : texts.link;
  return (
    <div class="line also">
      {name}
      <WaitText conversation={other} now={now} language={language} formats={formats} />
      <button type="button" aria-label={`${label}: ${name}`} onClick={() => onLink(other)}>
        {label}
      </button>
    </div>
  );
}

/** What it is; where nobody but a person can tell whether it is the same, what speaks for that. */
function nameOf(
  { channel, threadId, reasons }: RelatedConversation,
  texts: Texts<typeof actionsEnglish>,
): string {
  if (reasons === undefined) return threadId === undefined ? texts.alsoPublic : texts.alsoPrivate;
  const place = channel.startsWith('facebook/') ? 'Business Suite' : PLATFORM_NAMES.instagram;
  return reasons.includes('text') ? texts.sameWords(place) : texts.sameName(place);
}

import type { RelatedConversation } from '../../../lib/domain/conversation';
import type { Texts } from '../../../lib/i18n/catalogue';
import { actionsTexts } from '../../../lib/i18n/catalogues/overlay/actions';
import type { actionsEnglish } from '../../../lib/i18n/catalogues/overlay/actions.en';
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
      <span class="name">{name}</span>
      <WaitText conversation={other} now={now} language={language} formats={formats} />
      <button type="button" aria-label={`${label}: ${name}`} onClick={() => onLink(other)}>
        {label}
      </button>
    </div>
  );
}

const nameOf = ({ threadId }: RelatedConversation, texts: Texts<typeof actionsEnglish>): string =>
  threadId === undefined ? texts.alsoPublic : texts.alsoPrivate;

import type { ReplyWarning } from '../../lib/domain/replyGuards';
import type { Language } from '../../lib/domain/vocabulary';
import { guardsTexts } from '../../lib/i18n/catalogues/overlay/guards';
import { CloseIcon, WarningIcon } from '../shared/icons';
import { guardText } from './guardText';

interface DraftWarningsProps {
  /** At least one, the weightiest first. */
  readonly warnings: readonly ReplyWarning[];
  readonly language: Language;
  readonly onAnswerPrivately: () => void;
  readonly onDismiss: () => void;
}

/** What is to be said of a draft before the human sends it: one line beside the reply box. */
export function DraftWarnings({ warnings, language, onAnswerPrivately, onDismiss }: DraftWarningsProps) {
  const texts = guardsTexts[language];
  const [first, ...others] = warnings;
  if (!first) return null;
  const rest = others.map((warning) => guardText(warning, texts)).join('\n');
  return (
    <section class="warnings" aria-label={texts.title} lang={language}>
      <WarningIcon />
      <p role="status">
        <span dir="auto">{guardText(first, texts)}</span>
        {others.length > 0 && (
          <span class="rest" title={rest}>
            {texts.more(others.length)}
            <span class="hidden">{rest}</span>
          </span>
        )}
      </p>
      {warnings.some(({ guard }) => guard === 'personalData') && (
        <button type="button" onClick={onAnswerPrivately}>
          {texts.answerPrivately}
        </button>
      )}
      <button type="button" class="quiet" aria-label={texts.dismiss} onClick={onDismiss}>
        <CloseIcon />
      </button>
    </section>
  );
}

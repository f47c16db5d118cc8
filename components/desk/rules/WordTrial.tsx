import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { type OwnWord, packsWith } from '../../../lib/domain/triage/ownWords';
import { PACKS } from '../../../lib/domain/triage/packs';
import { createTriage } from '../../../lib/domain/triage/triage';
import { reasonLine } from '../../../lib/i18n/reasonLine';
import type { RulesWording } from './wording';

interface WordTrialProps {
  readonly words: readonly OwnWord[];
  readonly wording: RulesWording;
}

/** What a message comes to as the words are now. */
export function WordTrial({ words, wording: { texts, formats } }: WordTrialProps) {
  const text = useSignal('');
  const triage = useMemo(() => createTriage(packsWith(PACKS, words)), [words]);
  const { language } = formats;
  const score = text.value.trim() === '' ? undefined : triage(text.value, language);
  return (
    <div class="word-trial">
      <label class="wide">
        <span>{texts.tryWords}</span>
        <input
          type="text"
          autoComplete="off"
          value={text.value}
          aria-describedby="word-trial-help"
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
      </label>
      <p class="help" id="word-trial-help">
        {texts.tryWordsHelp}
      </p>
      <div role="status">
        {score && (
          <>
            <strong>{texts.pointsOf(formats.number(score.points))}</strong>
            <ul class="why">
              {score.reasons.map((reason) => (
                <li key={reason.id}>{reasonLine(reason, language)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

import { useSignal } from '@preact/signals';
import { foldText } from '../../../lib/domain/foldText';
import type { OwnWord } from '../../../lib/domain/triage/ownWords';
import { LANGUAGE_NAMES } from '../../../lib/i18n/names';
import { CloseIcon } from '../../shared/icons';
import { meaningText } from './meanings';
import { OwnWordForm } from './OwnWordForm';
import type { ChangeTriage } from './rulesActions';
import { WordTrial } from './WordTrial';
import type { RulesWording } from './wording';

interface OwnWordsProps {
  readonly words: readonly OwnWord[];
  readonly wording: RulesWording;
  readonly save: ChangeTriage;
}

/** From so many on they can be searched, and only so many are shown. */
const MANY = 20;
const MOST_SHOWN = 200;

/** What the user added to the words that are known, and what a message comes to with them. */
export function OwnWords({ words, wording, save }: OwnWordsProps) {
  const { texts } = wording;
  const query = useSignal('');
  const sought = foldText(query.value);
  const found = words.filter(({ entry }) => foldText(entry).includes(sought));
  return (
    <section class="card" aria-labelledby="own-words">
      <h2 id="own-words">{texts.ownWords}</h2>
      <p class="help">{texts.ownWordsHelp}</p>
      {words.length === 0 && <p>{texts.noWords}</p>}
      {words.length > MANY && (
        <input
          type="search"
          aria-label={texts.findWord}
          placeholder={texts.findWord}
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value;
          }}
        />
      )}
      <ul class="own-words">
        {found.slice(0, MOST_SHOWN).map((word) => (
          <li key={`${word.language} ${word.entry} ${word.means}`}>
            <bdi lang={word.language}>{word.entry}</bdi>
            <small>
              {meaningText(word.means, wording)}
              {word.means !== 'brand' && ` · ${LANGUAGE_NAMES[word.language]}`}
            </small>
            <button
              type="button"
              class="icon-button"
              aria-label={texts.removeWord(word.entry)}
              title={texts.removeWord(word.entry)}
              onClick={() => save({ type: 'wordsSet', words: words.filter((each) => each !== word) })}
            >
              <CloseIcon size={13} />
            </button>
          </li>
        ))}
      </ul>
      <OwnWordForm words={words} wording={wording} save={save} />
      <WordTrial words={words} wording={wording} />
    </section>
  );
}

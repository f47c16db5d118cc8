import { useSignal } from '@preact/signals';
import { foldText } from '../../../lib/domain/foldText';
import {
  entryFault,
  MOST_OWN_WORDS,
  type OwnWord,
  WORD_MEANINGS,
  type WordFault,
} from '../../../lib/domain/triage/ownWords';
import { LANGUAGES } from '../../../lib/domain/vocabulary';
import { LANGUAGE_NAMES } from '../../../lib/i18n/names';
import { FilterChoice } from '../FilterChoice';
import { MEANING_GROUPS, meaningText } from './meanings';
import type { ChangeTriage } from './rulesActions';
import type { RulesWording } from './wording';

interface OwnWordFormProps {
  readonly words: readonly OwnWord[];
  readonly wording: RulesWording;
  readonly save: ChangeTriage;
}

const FAULTS = {
  empty: 'wordEmpty',
  tooLong: 'wordTooLong',
  tooWide: 'wordTooWide',
  wrongWildcard: 'wordWrongWildcard',
  known: 'wordKnown',
  tooMany: 'wordTooMany',
} as const satisfies Record<WordFault, string>;

/** One more word, or several between commas. */
export function OwnWordForm({ words, wording, save }: OwnWordFormProps) {
  const { texts, formats } = wording;
  const draft = useSignal<OwnWord>({ language: formats.language, entry: '', means: 'brand' });
  const fault = useSignal<WordFault | undefined>(undefined);
  const change = (edit: Partial<OwnWord>) => {
    draft.value = { ...draft.value, ...edit };
    fault.value = undefined;
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const added = addedBy(draft.value);
    fault.value = faultOf(added, words);
    if (fault.value !== undefined) return;
    if (await save({ type: 'wordsSet', words: [...words, ...added] })) change({ entry: '' });
  };
  return (
    <form class="filters" noValidate onSubmit={submit}>
      <label>
        <span>{texts.wordField}</span>
        <input
          type="text"
          autoComplete="off"
          value={draft.value.entry}
          aria-invalid={fault.value !== undefined}
          aria-describedby="own-word-help"
          onInput={(event) => change({ entry: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>{texts.wordMeans}</span>
        <select
          value={draft.value.means}
          onChange={({ currentTarget: { value } }) =>
            change({ means: WORD_MEANINGS.find((each) => each === value) ?? 'brand' })
          }
        >
          {MEANING_GROUPS.map(([name, meanings]) => (
            <optgroup key={name} label={texts[name]}>
              {meanings.map((means) => (
                <option key={means} value={means}>
                  {meaningText(means, wording)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <FilterChoice
        label={texts.wordLanguage}
        value={draft.value.language}
        options={LANGUAGES.map((each) => [each, LANGUAGE_NAMES[each]])}
        onChoose={(value) => change({ language: LANGUAGES.find((each) => each === value) ?? 'en' })}
      />
      <button type="submit" class="button">
        {texts.addWord}
      </button>
      <p class="problem" role="alert">
        {fault.value && texts[FAULTS[fault.value]]}
      </p>
      <p class="help" id="own-word-help">
        {texts.wordHelp}
      </p>
    </form>
  );
}

const addedBy = ({ entry, ...word }: OwnWord): OwnWord[] =>
  entry.split(',').map((each) => ({ ...word, entry: each.trim().replace(/\s+/g, ' ') }));

function faultOf(added: readonly OwnWord[], words: readonly OwnWord[]): WordFault | undefined {
  if (words.length + added.length > MOST_OWN_WORDS) return 'tooMany';
  const keyOf = ({ language, entry }: OwnWord): string => `${language} ${foldText(entry)}`;
  const known = new Set(words.map(keyOf));
  for (const word of added) {
    const fault = entryFault(word.entry);
    if (fault !== undefined) return fault;
    if (known.has(keyOf(word))) return 'known';
    known.add(keyOf(word));
  }
  return undefined;
}

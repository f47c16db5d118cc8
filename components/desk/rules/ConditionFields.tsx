import type { Tag } from '../../../lib/domain/event';
import type { RuleForm } from '../../../lib/domain/triage/rules/ruleForm';
import { LANGUAGES } from '../../../lib/domain/vocabulary';
import { LANGUAGE_NAMES, PLATFORM_NAMES } from '../../../lib/i18n/names';
import { FilterChoice } from '../FilterChoice';
import { KINDS, PLATFORMS, toggled } from './choices';
import { TagList } from './TagList';
import { TimeFields } from './TimeFields';
import type { RulesWording } from './wording';

interface ConditionFieldsProps {
  readonly form: RuleForm;
  readonly tags: readonly Tag[];
  readonly wording: RulesWording;
  readonly onChange: (edit: Partial<RuleForm>) => void;
}

const SOUNDS = ['bad', 'neutral', 'good'] as const;
const WRITTEN_IN = [...LANGUAGES, 'unknown'] as const;

/** What a message has to be besides its words; nothing chosen asks for nothing. */
export function ConditionFields({ form, tags, wording, onChange }: ConditionFieldsProps) {
  const { texts, words } = wording;
  return (
    <>
      <div class="filters">
        <FilterChoice
          label={texts.sound}
          value={form.sound}
          any={texts.anySound}
          options={SOUNDS.map((sound) => [sound, texts[sound]])}
          onChoose={(value) => onChange({ sound: SOUNDS.find((sound) => sound === value) })}
        />
        <FilterChoice
          label={texts.question}
          value={form.isQuestion === undefined ? undefined : form.isQuestion ? 'yes' : 'no'}
          any={texts.eitherWay}
          options={[
            ['yes', texts.yes],
            ['no', texts.no],
          ]}
          onChoose={(value) => onChange({ isQuestion: value === undefined ? undefined : value === 'yes' })}
        />
      </div>
      <Choices
        legend={texts.platform}
        all={PLATFORMS}
        chosen={form.platforms}
        nameOf={(platform) => PLATFORM_NAMES[platform]}
        onChoose={(platforms) => onChange({ platforms })}
      />
      <Choices
        legend={texts.kind}
        all={KINDS}
        chosen={form.kinds}
        nameOf={(kind) => words[kind]}
        onChoose={(kinds) => onChange({ kinds })}
      />
      <Choices
        legend={texts.language}
        all={WRITTEN_IN}
        chosen={form.languages}
        nameOf={(language) => (language === 'unknown' ? texts.unknownLanguage : LANGUAGE_NAMES[language])}
        onChoose={(languages) => onChange({ languages })}
      />
      <TagList
        label={texts.contactTag}
        none={texts.anyTag}
        chosen={form.contactTagIds}
        tags={tags}
        wording={wording}
        onChange={(contactTagIds) => onChange({ contactTagIds })}
      />
      <TimeFields time={form.time} wording={wording} onChange={(time) => onChange({ time })} />
    </>
  );
}

interface ChoicesProps<Entry> {
  readonly legend: string;
  readonly all: readonly Entry[];
  readonly chosen: readonly Entry[];
  readonly nameOf: (entry: Entry) => string;
  readonly onChoose: (chosen: readonly Entry[]) => void;
}

function Choices<Entry extends string>({ legend, all, chosen, nameOf, onChoose }: ChoicesProps<Entry>) {
  return (
    <fieldset class="choices-line">
      <legend>{legend}</legend>
      {all.map((entry) => (
        <label key={entry} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(entry)}
            onChange={(event) => onChoose(toggled(chosen, entry, event.currentTarget.checked, all))}
          />
          {nameOf(entry)}
        </label>
      ))}
    </fieldset>
  );
}

import type { RuleForm } from '../../../lib/domain/triage/rules/ruleForm';
import type { RulesWording } from './wording';

interface WordFieldsProps {
  readonly form: RuleForm;
  readonly wording: RulesWording;
  readonly onChange: (edit: Partial<RuleForm>) => void;
}

/** Words of a message: some of several groups each, and none of others. */
export function WordFields({ form, wording: { texts }, onChange }: WordFieldsProps) {
  const setGroup = (place: number, text: string) =>
    onChange({ groups: form.groups.map((group, index) => (index === place ? text : group)) });
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={form.isBrand}
          onChange={(event) => onChange({ isBrand: event.currentTarget.checked })}
        />
        {texts.brand}
      </label>
      {keyed(form.groups).map(({ key, place, group }) => (
        <label key={key} class="wide">
          <span>{place === 0 ? texts.words : texts.moreWords}</span>
          <input
            type="text"
            autoComplete="off"
            value={group}
            aria-describedby="rule-words-help"
            onInput={(event) => setGroup(place, event.currentTarget.value)}
          />
        </label>
      ))}
      <button type="button" class="button" onClick={() => onChange({ groups: [...form.groups, ''] })}>
        {texts.addGroup}
      </button>
      <label class="wide">
        <span>{texts.without}</span>
        <input
          type="text"
          autoComplete="off"
          value={form.without}
          aria-describedby="rule-words-help"
          onInput={(event) => onChange({ without: event.currentTarget.value })}
        />
      </label>
      <p class="help" id="rule-words-help">
        {texts.wordsHelp}
      </p>
    </>
  );
}

/** Groups have no name but their place. */
const keyed = (groups: readonly string[]) =>
  groups.map((group, place) => ({ key: `group ${place}`, place, group }));

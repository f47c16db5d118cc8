import type { Tag } from '../../../lib/domain/event';
import type { RuleForm } from '../../../lib/domain/triage/rules/ruleForm';
import { PRIORITIES } from '../../../lib/domain/vocabulary';
import { FilterChoice } from '../FilterChoice';
import { TagList } from './TagList';
import type { RulesWording } from './wording';

interface ActionFieldsProps {
  readonly form: RuleForm;
  readonly tags: readonly Tag[];
  readonly wording: RulesWording;
  readonly onChange: (edit: Partial<RuleForm>) => void;
}

/** What a rule does where it holds. */
export function ActionFields({ form, tags, wording, onChange }: ActionFieldsProps) {
  const { texts, words } = wording;
  return (
    <>
      <TagList
        label={texts.suggest}
        none={texts.addTag}
        chosen={form.suggested}
        tags={tags}
        wording={wording}
        onChange={(suggested) => onChange({ suggested })}
      />
      <TagList
        label={texts.apply}
        none={texts.addTag}
        chosen={form.applied}
        tags={tags}
        wording={wording}
        onChange={(applied) => onChange({ applied })}
      />
      <div class="filters">
        <FilterChoice
          label={texts.priority}
          value={form.priority}
          any={texts.noPriority}
          options={PRIORITIES.map((priority) => [priority, words[priority]])}
          onChoose={(value) => onChange({ priority: PRIORITIES.find((priority) => priority === value) })}
        />
      </div>
    </>
  );
}

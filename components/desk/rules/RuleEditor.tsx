import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { brandIn } from '../../../lib/domain/triage/ownWords';
import { contradictionsOf } from '../../../lib/domain/triage/rules/contradictions';
import { LONGEST_RULE_NAME } from '../../../lib/domain/triage/rules/isRule';
import { isSerious, partsOf, ruleFaults } from '../../../lib/domain/triage/rules/ruleFaults';
import { type RuleForm, ruleOf } from '../../../lib/domain/triage/rules/ruleForm';
import type { RulesReport } from '../../../lib/reports/rules/rulesModel';
import { ActionFields } from './ActionFields';
import { ConditionFields } from './ConditionFields';
import { RuleTry } from './RuleTry';
import type { ChangeTriage, RulesSource } from './rulesActions';
import { WordFields } from './WordFields';
import { faultText, type RulesWording } from './wording';

interface RuleEditorProps {
  readonly form: RuleForm;
  readonly report: RulesReport;
  readonly source: RulesSource;
  readonly wording: RulesWording;
  readonly save: ChangeTriage;
  readonly onClose: () => void;
}

/** One rule, to be written and tried. Nothing is saved before "Save". */
export function RuleEditor({ form, report, source, wording, save, onClose }: RuleEditorProps) {
  const { texts } = wording;
  const draft = useSignal(form);
  const isChecked = useSignal(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const rule = ruleOf(draft.value);
  const faults = ruleFaults(rule, new Set(report.tags.map(({ id }) => id)));
  // What is not filled in yet is no fault while it is being written.
  const told = faults.filter((fault) => isChecked.value || !isSerious(fault));
  const lacksBrand =
    partsOf(rule.when).some(({ type }) => type === 'brand') && brandIn(report.ownWords).length === 0;
  const place = report.rules.findIndex(({ id }) => id === rule.id);
  const above = place < 0 ? report.rules : report.rules.slice(0, place);
  const rivals = contradictionsOf({ ...rule, isOn: true }, above, report.groups).map(({ by }) => by);

  const change = (edit: Partial<RuleForm>) => {
    draft.value = { ...draft.value, ...edit };
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    isChecked.value = true;
    if (faults.some(isSerious)) return;
    if (await save({ type: 'ruleSaved', rule })) onClose();
  };
  return (
    <section class="card" aria-labelledby="rule-editor">
      <h2 id="rule-editor" ref={heading} tabIndex={-1}>
        {form.name === '' ? texts.newTitle : form.name}
      </h2>
      <form class="rule-form" noValidate onSubmit={submit}>
        <label class="wide">
          <span>{texts.name}</span>
          <input
            type="text"
            autoComplete="off"
            maxLength={LONGEST_RULE_NAME}
            value={draft.value.name}
            aria-invalid={told.includes('noName')}
            onInput={(event) => change({ name: event.currentTarget.value })}
          />
        </label>
        <fieldset class="rule-part">
          <legend>{texts.when}</legend>
          <p class="help">{texts.whenHelp}</p>
          <WordFields form={draft.value} wording={wording} onChange={change} />
          <ConditionFields form={draft.value} tags={report.tags} wording={wording} onChange={change} />
        </fieldset>
        <fieldset class="rule-part">
          <legend>{texts.actions}</legend>
          <ActionFields form={draft.value} tags={report.tags} wording={wording} onChange={change} />
        </fieldset>
        <ul class="rule-notes" role="alert">
          {told.map((fault) => (
            <li key={fault} data-tone={isSerious(fault) ? 'danger' : 'warning'}>
              {faultText(fault, wording)}
            </li>
          ))}
          {lacksBrand && <li data-tone="warning">{texts.noBrand}</li>}
        </ul>
        <div class="field">
          <button type="submit" class="button" data-kind="primary">
            {texts.saveRule}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {texts.close}
          </button>
        </div>
      </form>
      <RuleTry
        key={JSON.stringify(rule.when)}
        tried={{ rule, rivals, ownWords: report.ownWords }}
        isReady={!faults.some((fault) => isSerious(fault) && fault !== 'noName' && fault !== 'noAction')}
        source={source}
        wording={wording}
      />
    </section>
  );
}

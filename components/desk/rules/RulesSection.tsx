import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { ownTags } from '../../../lib/domain/triage/rules/ownTags';
import type { Rule } from '../../../lib/domain/triage/rules/rule';
import { emptyForm, formOf, type RuleForm } from '../../../lib/domain/triage/rules/ruleForm';
import type { RulesReport } from '../../../lib/reports/rules/rulesModel';
import { ShowMore } from '../ShowMore';
import { RuleEditor } from './RuleEditor';
import { RuleRow } from './RuleRow';
import type { ChangeTriage, RulesSource } from './rulesActions';
import type { RulesWording } from './wording';

interface RulesSectionProps {
  readonly report: RulesReport;
  readonly source: RulesSource;
  readonly wording: RulesWording;
  readonly save: ChangeTriage;
}

/** More are shown when asked for. */
const ROWS_AT_ONCE = 50;

/** All rules in their order; or the one that is being written. */
export function RulesSection({ report, source, wording, save }: RulesSectionProps) {
  const { texts } = wording;
  const { rules } = report;
  const written = useSignal<RuleForm | undefined>(undefined);
  const removed = useSignal<{ rule: Rule; up: number } | undefined>(undefined);
  const most = useSignal(ROWS_AT_ONCE);
  const add = useRef<HTMLButtonElement>(null);
  const tagNames = useMemo(() => new Map(report.tags.map(({ id, name }) => [id, name])), [report.tags]);

  const begin = (form: Partial<RuleForm> = {}) => {
    written.value = { ...emptyForm(crypto.randomUUID()), ...form };
  };
  const remove = async (rule: Rule, place: number) => {
    const isRemoved = await save({ type: 'ruleRemoved', ruleId: rule.id });
    if (isRemoved) removed.value = { rule, up: rules.length - 1 - place };
    add.current?.focus();
  };
  const undo = async () => {
    if (removed.value === undefined) return;
    const { rule, up } = removed.value;
    removed.value = undefined;
    if (await save({ type: 'ruleSaved', rule })) await save({ type: 'ruleMoved', ruleId: rule.id, up });
  };

  if (written.value !== undefined) {
    return (
      <RuleEditor
        key={written.value.id}
        form={written.value}
        report={report}
        source={source}
        wording={wording}
        save={save}
        onClose={() => {
          written.value = undefined;
        }}
      />
    );
  }
  const { complaint, question } = ownTags(report.tags);
  return (
    <section class="card" aria-labelledby="rules">
      <h2 id="rules">{texts.rules}</h2>
      <p class="help">{texts.rulesHelp}</p>
      <div class="field">
        <button type="button" class="button" data-kind="primary" ref={add} onClick={() => begin()}>
          {texts.newRule}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            begin({ name: texts.fromBrandAndSound, isBrand: true, sound: 'bad', suggested: complaint })
          }
        >
          {texts.fromBrandAndSound}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            begin({ name: texts.fromBrandAndQuestion, isBrand: true, isQuestion: true, suggested: question })
          }
        >
          {texts.fromBrandAndQuestion}
        </button>
        <span class="undo">
          <span role="status">{removed.value && texts.removed(removed.value.rule.name)}</span>
          {removed.value && (
            <button type="button" class="button" onClick={undo}>
              {texts.undo}
            </button>
          )}
        </span>
      </div>
      {rules.length === 0 && <p>{texts.noRules}</p>}
      <ol class="rules">
        {rules.slice(0, most.value).map((rule, place) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            place={place}
            report={report}
            tagNames={tagNames}
            wording={wording}
            save={save}
            onEdit={
              formOf(rule) &&
              (() => {
                written.value = formOf(rule);
              })
            }
            onRemove={() => remove(rule, place)}
          />
        ))}
      </ol>
      <ShowMore count={rules.length} most={most} step={ROWS_AT_ONCE} label={texts.showMore} />
    </section>
  );
}

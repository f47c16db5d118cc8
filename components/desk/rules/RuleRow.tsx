import { brandIn } from '../../../lib/domain/triage/ownWords';
import type { Rule } from '../../../lib/domain/triage/rules/rule';
import type { RulesReport } from '../../../lib/reports/rules/rulesModel';
import { ChevronDownIcon, ChevronUpIcon } from '../../shared/icons';
import { useChoice } from '../useChoice';
import { RuleNotes } from './RuleNotes';
import { RuleSearches } from './RuleSearches';
import type { ChangeTriage } from './rulesActions';
import { actionsText, conditionText, type RulesWording, type TagNames } from './wording';

interface RuleRowProps {
  readonly rule: Rule;
  readonly place: number;
  readonly report: RulesReport;
  readonly tagNames: TagNames;
  readonly wording: RulesWording;
  readonly save: ChangeTriage;
  /** Absent where no form can show it. */
  readonly onEdit: (() => void) | undefined;
  readonly onRemove: () => void;
}

/** One rule: whether it is on, what it asks and does, what stands against it, and its place among the others. */
export function RuleRow(props: RuleRowProps) {
  const { rule, place, report, tagNames, wording, save, onEdit, onRemove } = props;
  const { texts, formats } = wording;
  const [isOn, setOn] = useChoice(rule.isOn, (value) =>
    save({ type: 'ruleSaved', rule: { ...rule, isOn: value } }),
  );
  const holdsFor = report.holdsFor.get(rule.id) ?? 0;
  const move = (up: number) => save({ type: 'ruleMoved', ruleId: rule.id, up });
  return (
    <li data-off={!rule.isOn}>
      <div class="rule-head">
        <label class="choice">
          <input
            type="checkbox"
            aria-label={texts.isOn(rule.name)}
            checked={isOn}
            onChange={(event) => setOn(event.currentTarget.checked)}
          />
          <strong dir="auto">{rule.name}</strong>
        </label>
        <span class="rule-acts">
          <button
            type="button"
            class="icon-button"
            aria-label={texts.moveUp(rule.name)}
            title={texts.moveUp(rule.name)}
            disabled={place === 0}
            onClick={() => move(1)}
          >
            <ChevronUpIcon />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={texts.moveDown(rule.name)}
            title={texts.moveDown(rule.name)}
            disabled={place === report.rules.length - 1}
            onClick={() => move(-1)}
          >
            <ChevronDownIcon />
          </button>
          {onEdit && (
            <button type="button" class="button" aria-label={texts.editOf(rule.name)} onClick={onEdit}>
              {texts.edit}
            </button>
          )}
          <button
            type="button"
            class="button"
            data-kind="danger"
            aria-label={texts.removeOf(rule.name)}
            onClick={onRemove}
          >
            {texts.remove}
          </button>
        </span>
      </div>
      <p class="rule-text" dir="auto">
        {conditionText(rule, wording, tagNames)}
        <span class="rule-then"> → {actionsText(rule, wording, tagNames)}</span>
      </p>
      {rule.isOn && holdsFor > 0 && (
        <small class="rule-count">{texts.holdsFor(holdsFor, formats.number(holdsFor))}</small>
      )}
      {!onEdit && <p class="help">{texts.noForm}</p>}
      <RuleNotes
        rule={rule}
        above={report.rules.slice(0, place)}
        report={report}
        tagNames={tagNames}
        wording={wording}
      />
      <RuleSearches rule={rule} brand={brandIn(report.ownWords)} wording={wording} save={save} />
    </li>
  );
}

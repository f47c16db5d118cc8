import { evalQuotedToken, type Liquid, Output, type Template, TypeGuards } from 'liquidjs';
import type { ReplyField } from '../domain/cannedReply';
import { KNOWN_ROOTS, KNOWN_VARIABLES, type VariableLabels } from './replyVariables';

/** What a template says about its variables, by name such as `order_no`. */
export type TemplateFields = ReadonlyMap<string, ReplyField>;

/**
 * Every variable that no data can ever fill and that the agent is therefore asked for, with the label and the choices
 * given by `| ask: "…", "…"` and the suggestion given by `| default: "…"`. In the order in which they stand in the
 * template.
 */
export function listAskedFields(
  engine: Liquid,
  templates: Template[],
  labels: VariableLabels = {},
): ReplyField[] {
  const described = describeOutputs(templates, labels);
  return engine
    .globalVariableSegmentsSync(templates, { partials: false })
    .map((segments) => segments.join('.'))
    .filter((name) => !KNOWN_ROOTS.has(rootOf(name)))
    .map((name) => described.get(name) ?? plainField(name, labels));
}

/** Variables under names of ours that are never filled: mistyped, as a rule. */
export const listUnknownVariables = (engine: Liquid, templates: Template[]): string[] =>
  engine
    .globalVariableSegmentsSync(templates, { partials: false })
    .map((segments) => segments.join('.'))
    .filter((name) => KNOWN_ROOTS.has(rootOf(name)) && !KNOWN_VARIABLES.has(name));

/** A field for a variable about which the template says nothing. */
export const plainField = (name: string, labels: VariableLabels): ReplyField => ({
  name,
  label: (Object.hasOwn(labels, name) ? labels[name] : undefined) ?? name.replaceAll(/[._]+/g, ' '),
  suggestion: '',
});

/** Labels, choices and suggestions of all `{{ name | ask: "…", "…" | default: "…" }}`, wherever they stand. */
export function describeOutputs(templates: Template[], labels: VariableLabels): TemplateFields {
  const fields = new Map<string, ReplyField>();
  for (const output of outputsOf(templates)) {
    const [variable] = output.value.initial.postfix;
    if (!TypeGuards.isPropertyAccessToken(variable)) continue;
    const name = variable.getText();
    const known = fields.get(name) ?? plainField(name, labels);
    const [label = known.label, ...choices] = argumentsOf(output, 'ask');
    const [suggestion = known.suggestion] = argumentsOf(output, 'default');
    fields.set(name, { ...known, name, label, suggestion, ...(choices.length > 0 ? { choices } : {}) });
  }
  return fields;
}

function* outputsOf(templates: Template[]): Generator<Output> {
  for (const template of templates) {
    if (template instanceof Output) {
      yield template;
      continue;
    }
    yield* outputsOf(childrenOf(template));
  }
}

function childrenOf(template: Template): Template[] {
  const asked = template.children?.(false, true);
  for (let step = asked?.next(); step !== undefined; step = asked?.next()) {
    if (step.done) return step.value;
  }
  return [];
}

const argumentsOf = (output: Output, filterName: string): string[] =>
  (output.value.filters.find(({ name }) => name === filterName)?.args ?? []).flatMap((argument) =>
    TypeGuards.isQuotedToken(argument) ? evalQuotedToken(argument) : [],
  );

const rootOf = (name: string): string => name.split('.', 1)[0] ?? name;

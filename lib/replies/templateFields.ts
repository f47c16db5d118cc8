import { evalQuotedToken, type Liquid, Output, type Template, TypeGuards } from 'liquidjs';
import type { ReplyField } from '../domain/cannedReply';
import { KNOWN_ROOTS } from './replyVariables';

/** What a template says about its variables, by name such as `order_no`. */
export type TemplateFields = ReadonlyMap<string, ReplyField>;

/**
 * Every variable that no data can ever fill and that the agent is therefore asked for, with the label given by
 * `| ask: "…"` and the suggestion given by `| default: "…"`. In the order in which they stand in the template.
 */
export function listAskedFields(engine: Liquid, templates: Template[]): ReplyField[] {
  const described = describeOutputs(templates);
  return engine
    .globalVariableSegmentsSync(templates, { partials: false })
    .map((segments) => segments.join('.'))
    .filter((name) => !KNOWN_ROOTS.has(rootOf(name)))
    .map((name) => described.get(name) ?? plainField(name));
}

/** A field for a variable about which the template says nothing. */
export const plainField = (name: string): ReplyField => ({
  name,
  label: name.replaceAll(/[._]+/g, ' '),
  suggestion: '',
});

/** Labels and suggestions of all `{{ name | ask: "…" | default: "…" }}`, wherever they stand. */
export function describeOutputs(templates: Template[]): TemplateFields {
  const fields = new Map<string, ReplyField>();
  for (const output of outputsOf(templates)) {
    const [variable] = output.value.initial.postfix;
    if (!TypeGuards.isPropertyAccessToken(variable)) continue;
    const name = variable.getText();
    const known = fields.get(name) ?? plainField(name);
    fields.set(name, {
      name,
      label: argumentOf(output, 'ask') ?? known.label,
      suggestion: argumentOf(output, 'default') ?? known.suggestion,
    });
  }
  return fields;
}

function* outputsOf(templates: Template[]): Generator<Output> {
  for (const template of templates) {
    if (template instanceof Output) {
      yield template;
      continue;
    }
    const children = template.children?.(false, true).next().value;
    if (Array.isArray(children)) yield* outputsOf(children);
  }
}

function argumentOf(output: Output, filterName: string): string | undefined {
  const [argument] = output.value.filters.find(({ name }) => name === filterName)?.args ?? [];
  return TypeGuards.isQuotedToken(argument) ? evalQuotedToken(argument) : undefined;
}

const rootOf = (name: string): string => name.split('.', 1)[0] ?? name;

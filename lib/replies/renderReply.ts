import { type Liquid, type Template, UndefinedVariableError } from 'liquidjs';
import type { CannedReply, RenderedReply, ReplyContext, ReplyField } from '../domain/cannedReply';
import type { Language } from '../domain/vocabulary';
import { type ReplyEnvironment, type Scope, scopeOf, setValue } from './replyVariables';
import { createTemplateEngine, LONGEST_REPLY, LONGEST_TEMPLATE } from './templateEngine';
import { TemplateError } from './templateError';
import { describeOutputs, listAskedFields, plainField } from './templateFields';

export interface RenderRequest {
  readonly language: Language;
  readonly context: ReplyContext;
  /** What the agent filled in, by the field's name. A blank value counts as not filled in. */
  readonly values: Readonly<Record<string, string>>;
}

/** A template that asks for more than this is not a canned reply any more. */
const MOST_FIELDS = 20;

/**
 * The text to insert, or what has to be filled in first. Never throws for a bad template, never answers with
 * blanks or template code.
 */
export function renderReply(
  reply: CannedReply | undefined,
  request: RenderRequest,
  environment: ReplyEnvironment,
): RenderedReply {
  const variant = reply?.variants.find(({ language }) => language === request.language) ?? reply?.variants[0];
  if (!variant) return { ok: false, missing: [], problem: 'notFound' };
  try {
    const scope = scopeOf(request.context, variant.language, environment);
    const { text, missing } = fillIn(variant.body, scope, request.values);
    return missing.length > 0 ? { ok: false, missing } : { ok: true, text: checkText(text) };
  } catch (error) {
    if (error instanceof TemplateError) return { ok: false, missing: [], problem: error.problem };
    throw error;
  }
}

export interface FilledTemplate {
  /** With `[label]` where something is missing. */
  readonly text: string;
  readonly missing: readonly ReplyField[];
}

/**
 * Fills a template in as far as possible.
 *
 * @throws TemplateError when it cannot be parsed or rendered
 */
export function fillIn(
  body: string,
  scope: Scope,
  values: Readonly<Record<string, string>>,
  engine: Liquid = createTemplateEngine(),
): FilledTemplate {
  const templates = parse(engine, body);
  const described = describeOutputs(templates);
  const missing: ReplyField[] = [];
  const leaveOut = (field: ReplyField) => {
    missing.push(field);
    setValue(scope, field.name, `[${field.label}]`);
  };

  for (const [name, value] of Object.entries(values)) {
    setValue(scope, name, value.trim() || (described.get(name)?.suggestion ?? ''));
  }
  for (const field of listAskedFields(engine, templates)) {
    if (!isFilled(field, values)) leaveOut(field);
  }
  // What we should know but do not (a contact without a name) shows only while rendering: a branch of the
  // template may well do without it.
  while (missing.length <= MOST_FIELDS) {
    const attempt = render(engine, templates, scope);
    if ('text' in attempt) return { text: attempt.text, missing };
    const field = described.get(attempt.undefinedName) ?? plainField(attempt.undefinedName);
    if (missing.some(({ name }) => name === field.name)) break;
    leaveOut(field);
  }
  throw new TemplateError('unparsable', 'The template uses variables in a way that cannot be filled in.');
}

const isFilled = ({ name, suggestion }: ReplyField, values: Readonly<Record<string, string>>): boolean => {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return value !== undefined && (value.trim() || suggestion) !== '';
};

function parse(engine: Liquid, body: string): Template[] {
  if (body.length > LONGEST_TEMPLATE) throw new TemplateError('tooLarge', `Longer than ${LONGEST_TEMPLATE}.`);
  try {
    return engine.parse(body);
  } catch (cause) {
    throw new TemplateError('unparsable', messageOf(cause), { cause });
  }
}

function render(
  engine: Liquid,
  templates: Template[],
  scope: Scope,
): { readonly text: string } | { readonly undefinedName: string } {
  try {
    return { text: String(engine.renderSync(templates, scope)) };
  } catch (cause) {
    if (cause instanceof UndefinedVariableError) return { undefinedName: cause.token.getText() };
    const message = messageOf(cause);
    throw new TemplateError(/limit exceeded/.test(message) ? 'tooLarge' : 'unparsable', message, { cause });
  }
}

function checkText(rendered: string): string {
  const text = rendered.replaceAll(/\r\n?/g, '\n').trim();
  if (text === '') throw new TemplateError('blank', 'Nothing is left of this reply.');
  if (/\{\{|\{%/.test(text)) throw new TemplateError('blank', 'Template code would be left in this reply.');
  if (text.length > LONGEST_REPLY) throw new TemplateError('tooLarge', `Longer than ${LONGEST_REPLY}.`);
  return text;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

import { type Liquid, type Template, UndefinedVariableError } from 'liquidjs';
import {
  type CannedReply,
  type CannedReplyVariant,
  type RenderedReply,
  type ReplyContext,
  type ReplyField,
  variantKey,
} from '../domain/cannedReply';
import type { Language } from '../domain/vocabulary';
import { chooseVariant } from './chooseVariant';
import { takeStops, withoutStops } from './replyStops';
import { type ReplyEnvironment, type Scope, scopeOf, setValue, type VariableLabels } from './replyVariables';
import { createTemplateEngine, LONGEST_REPLY, LONGEST_TEMPLATE } from './templateEngine';
import { TemplateError, templateErrorOf } from './templateError';
import { describeOutputs, listAskedFields, plainField } from './templateFields';

export interface RenderRequest {
  readonly language: Language;
  /** The wording, see `variantKey`; without it the one in that language that fits best. */
  readonly variant?: string | undefined;
  readonly context: ReplyContext;
  /** What the agent filled in, by the field's name. A blank value counts as not filled in. */
  readonly values: Readonly<Record<string, string>>;
}

/** Finds a reply by its shortcut, for `{% include %}`. */
export type FindByShortcut = (shortcut: string) => CannedReply | undefined;

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
  findByShortcut?: FindByShortcut,
): RenderedReply {
  const variant = reply && wantedVariant(reply, request, environment);
  if (!variant) return { ok: false, missing: [], problem: 'notFound' };
  try {
    const { text, missing } = fillIn(variant, request, environment, findByShortcut);
    if (missing.length > 0) return { ok: false, missing };
    const taken = takeStops(checkText(text));
    return { ok: true, text: taken.text, ...(taken.stops.length > 0 ? { stops: taken.stops } : {}) };
  } catch (error) {
    if (error instanceof TemplateError) return { ok: false, missing: [], problem: error.problem };
    throw error;
  }
}

function wantedVariant(
  reply: CannedReply,
  { language, variant, context }: RenderRequest,
  environment: ReplyEnvironment,
): CannedReplyVariant | undefined {
  const wish = { ...environment, conversationLanguage: language, platform: context.platform };
  return reply.variants.find((each) => variantKey(each) === variant) ?? chooseVariant(reply, wish);
}

export interface FilledTemplate {
  /** With `[label]` where something is missing, and with the marks of stops, see `takeStops`. */
  readonly text: string;
  readonly missing: readonly ReplyField[];
}

/**
 * Fills a wording in as far as possible.
 *
 * @throws TemplateError when it cannot be parsed or rendered
 */
export function fillIn(
  { body, language, formality }: CannedReplyVariant,
  { context, values }: Pick<RenderRequest, 'context' | 'values'>,
  environment: ReplyEnvironment,
  findByShortcut: FindByShortcut = () => undefined,
): FilledTemplate {
  // Most replies are mere text, and lists show many at each key.
  if (isPlain(body)) return { text: withoutStops(body), missing: [] };
  const engine = createTemplateEngine({
    seed: seedOf(context, environment),
    bodyOf: (shortcut) => {
      const included = findByShortcut(shortcut);
      const wish = {
        ...environment,
        conversationLanguage: language,
        platform: context.platform,
        formality: formality ?? environment.formality,
      };
      return included && chooseVariant(included, wish)?.body;
    },
  });
  const scope = scopeOf(context, language, environment);
  return fillTemplates(engine, parse(engine, body), scope, values, environment.variableLabels);
}

/**
 * Renders a template, asking for what is missing, and checks what comes out.
 *
 * @throws TemplateError when it cannot become a reply
 */
export function renderTemplates(
  engine: Liquid,
  templates: Template[],
  scope: Scope,
  values: Readonly<Record<string, string>>,
): FilledTemplate {
  const { text, missing } = fillTemplates(engine, templates, scope, values);
  return { text: checkText(text), missing };
}

function fillTemplates(
  engine: Liquid,
  templates: Template[],
  scope: Scope,
  values: Readonly<Record<string, string>>,
  labels: VariableLabels = {},
): FilledTemplate {
  const described = describeOutputs(templates, labels);
  const missing: ReplyField[] = [];
  const leaveOut = (field: ReplyField) => {
    missing.push(field);
    setValue(scope, field.name, `[${field.label}]`);
  };

  for (const [name, value] of Object.entries(values)) {
    setValue(scope, name, withoutStops(value).trim() || (described.get(name)?.suggestion ?? ''));
  }
  for (const field of listAskedFields(engine, templates, labels)) {
    if (!isFilled(field, values)) leaveOut(field);
  }
  // What we should know but do not (a contact without a name) shows only while rendering: a branch of the
  // template may well do without it.
  while (missing.length <= MOST_FIELDS) {
    const attempt = render(engine, templates, scope);
    if ('text' in attempt) return { text: attempt.text, missing };
    const field = described.get(attempt.undefinedName) ?? plainField(attempt.undefinedName, labels);
    if (missing.some(({ name }) => name === field.name)) break;
    leaveOut(field);
  }
  throw new TemplateError('unparsable', { type: 'tooManyFields' });
}

/** One conversation gets one wording a day, so that its preview holds; others may get another. */
const seedOf = ({ conversationId, contact }: ReplyContext, { now }: ReplyEnvironment): string =>
  `${conversationId ?? contact?.handle ?? ''}/${new Date(now).toISOString().slice(0, 10)}`;

const isFilled = ({ name, suggestion }: ReplyField, values: Readonly<Record<string, string>>): boolean => {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return value !== undefined && (value.trim() || suggestion) !== '';
};

/** Whether nothing in a body is to be filled in. */
export const isPlain = (body: string): boolean => body.length <= LONGEST_REPLY && !/\{[{%]/.test(body);

/** @throws TemplateError when a body is no template */
export function parse(engine: Liquid, body: string): Template[] {
  if (body.length > LONGEST_TEMPLATE) throw new TemplateError('tooLarge', { type: 'tooLong' });
  try {
    return engine.parse(withoutStops(body));
  } catch (cause) {
    throw templateErrorOf(cause);
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
    throw templateErrorOf(cause);
  }
}

/** Marks of stops stay: they are taken out once nothing moves any more. */
function checkText(rendered: string): string {
  const text = rendered.replaceAll(/\r\n?/g, '\n').trim();
  if (withoutStops(text).trim() === '') throw new TemplateError('blank', { type: 'blank' });
  if (/\{\{|\{%/.test(text)) throw new TemplateError('blank', { type: 'codeLeft' });
  if (text.length > LONGEST_REPLY) throw new TemplateError('tooLarge', { type: 'tooLong' });
  return text;
}

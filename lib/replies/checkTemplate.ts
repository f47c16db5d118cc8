import type { ReplyContext, ReplyField } from '../domain/cannedReply';
import { isPlain, parse, renderTemplates } from './renderReply';
import { type ReplyEnvironment, scopeOf } from './replyVariables';
import { createTemplateEngine } from './templateEngine';
import { TemplateError, type TemplateFault } from './templateError';
import { listAskedFields, listUnknownVariables } from './templateFields';

export interface CheckedTemplate {
  /** Why it can never be offered; absent where it is sound. */
  readonly fault?: TemplateFault;
  /** Names that look like ours but are never filled, so that the agent would be asked for them. */
  readonly unknownVariables: readonly string[];
  /** What the agent is asked for. */
  readonly fields: readonly ReplyField[];
}

/** A customer of whom everything is known. */
export const SAMPLE_CONTEXT: ReplyContext = {
  platform: 'x',
  contact: { name: 'Ayşe Demir', handle: 'aysedemir' },
  account: 'acme',
  kind: 'mention',
  url: 'https://x.com/aysedemir/status/1',
};

const SAMPLE_DAY = [
  { from: 540, to: 720 },
  { from: 780, to: 1080 },
];
const SAMPLE_WEEK = Array.from({ length: 7 }, () => SAMPLE_DAY);

/** In the middle of a break, so that there are hours of today and a moment of opening. */
export const SAMPLE_ENVIRONMENT: ReplyEnvironment = {
  interfaceLanguage: 'en',
  now: Date.UTC(2026, 2, 2, 12, 30),
  agentName: 'Deniz Kaya',
  tagNames: 'complaint',
  hours: { zone: 'UTC', week: SAMPLE_WEEK, overrides: [] },
};

/**
 * What can be said of a template without a customer.
 *
 * @param bodyOf template of another reply, by its shortcut
 */
export function checkTemplate(
  body: string,
  bodyOf: (shortcut: string) => string | undefined,
): CheckedTemplate {
  // Most replies of other tools are nothing but text: reading thousands of them must not take long.
  if (isPlain(body)) {
    return { ...(body.trim() === '' ? { fault: { type: 'blank' } } : {}), unknownVariables: [], fields: [] };
  }
  const engine = createTemplateEngine({ bodyOf });
  try {
    const templates = parse(engine, body);
    const scope = scopeOf(SAMPLE_CONTEXT, 'en', SAMPLE_ENVIRONMENT);
    renderTemplates(engine, templates, scope, {});
    return {
      unknownVariables: listUnknownVariables(engine, templates),
      fields: listAskedFields(engine, templates),
    };
  } catch (error) {
    if (error instanceof TemplateError) return { fault: error.fault, unknownVariables: [], fields: [] };
    throw error;
  }
}

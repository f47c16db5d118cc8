import { LiquidError } from 'liquidjs';
import type { ReplyProblem } from '../domain/cannedReply';

export type TemplateFaultType =
  | 'unknownTag'
  | 'notClosed'
  | 'unknownFilter'
  | 'unknownInclude'
  | 'includeLoop'
  | 'includeTooDeep'
  | 'includeInvalid'
  | 'tooManyIncludes'
  | 'tooLong'
  | 'tooSlow'
  | 'tooManyFields'
  | 'blank'
  | 'codeLeft'
  | 'syntax';

/** What is wrong with a template, and where; for whoever wrote it. */
export interface TemplateFault {
  readonly type: TemplateFaultType;
  /** The tag, filter, reply or piece of code it is about. */
  readonly name?: string;
  /** Both from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** A template that cannot become a reply. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';

  constructor(
    readonly problem: ReplyProblem,
    readonly fault: TemplateFault,
    options?: ErrorOptions,
  ) {
    super([fault.type, fault.name, fault.line, fault.column].filter(Boolean).join(' '), options);
  }
}

/** Another reply cannot be included. */
export class IncludeError extends Error {
  override readonly name = 'IncludeError';

  constructor(
    readonly type: TemplateFaultType,
    readonly shortcut: string,
  ) {
    super(`${type} ${shortcut}`);
  }
}

/** What liquidjs says, and what it means; tried against each of its releases by the tests. */
const MEANINGS: readonly (readonly [RegExp, TemplateFaultType])[] = [
  [/^tag "(.*?)" not found/, 'unknownTag'],
  [/^undefined filter: ([^\s,]+)/, 'unknownFilter'],
  [/^(?:tag|output|raw) (.*) not closed/s, 'notClosed'],
  [/parse length limit exceeded()/, 'tooLong'],
  [/limit exceeded()|Maximum call stack()/, 'tooSlow'],
];

/** The error of a template, whatever liquidjs threw. */
export function templateErrorOf(cause: unknown): TemplateError {
  if (cause instanceof TemplateError) return cause;
  const place = placeOf(cause);
  const origin = LiquidError.is(cause) ? cause.originalError : undefined;
  if (origin instanceof IncludeError) {
    return new TemplateError('unparsable', { type: origin.type, name: origin.shortcut, ...place }, { cause });
  }
  const message = cause instanceof Error ? cause.message : String(cause);
  for (const [pattern, type] of MEANINGS) {
    const found = pattern.exec(message);
    if (!found) continue;
    const problem = type === 'tooLong' || type === 'tooSlow' ? 'tooLarge' : 'unparsable';
    return new TemplateError(problem, { type, ...(found[1] ? { name: found[1] } : {}), ...place }, { cause });
  }
  return new TemplateError('unparsable', { type: 'syntax', ...place }, { cause });
}

function placeOf(cause: unknown): Pick<TemplateFault, 'line' | 'column'> {
  if (!LiquidError.is(cause)) return {};
  const [line, column] = cause.token.getPosition();
  return line === undefined || column === undefined ? {} : { line, column };
}

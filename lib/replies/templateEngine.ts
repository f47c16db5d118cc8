import { Liquid } from 'liquidjs';
import { CursorTag } from './tags/cursorTag';
import { createIncludeTag } from './tags/includeTag';
import { createPickTag } from './tags/pickTag';

/** In characters. The longest text a platform takes (X Premium) is 25,000; no canned reply comes near. */
export const LONGEST_TEMPLATE = 20_000;
export const LONGEST_REPLY = 10_000;

/** In milliseconds: a reply renders in well under one, but machines may be busy. */
const RENDER_LIMIT = 500;

/** In objects, as liquidjs counts them. */
const MEMORY_LIMIT = 200_000;

/** They look for files; `include` is our own. */
const TAGS_FOR_FILES = ['render', 'layout', 'block'] as const;

export interface EngineOptions {
  /** By it `{% pick %}` picks. */
  readonly seed?: string;
  /** Template of the reply with a shortcut, for `{% include %}`. */
  readonly bodyOf?: (shortcut: string) => string | undefined;
}

/**
 * Liquid as replies use it: no file, no prototype; an unknown variable or filter is an error rather than a blank.
 * `ask` only names what the agent is asked for, see `templateFields`. For one template: it counts its includes.
 */
export function createTemplateEngine({ seed = '', bodyOf = () => undefined }: EngineOptions = {}): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    // `| default:` and `{% if %}` are how a template says what to do without a value.
    lenientIf: true,
    ownPropertyOnly: true,
    parseLimit: LONGEST_TEMPLATE,
    renderLimit: RENDER_LIMIT,
    memoryLimit: MEMORY_LIMIT,
    // An own, empty set of partials, so that nothing ever looks for files.
    templates: {},
  });
  for (const name of TAGS_FOR_FILES) delete engine.tags[name];
  engine.registerTag('cursor', CursorTag);
  engine.registerTag('pick', createPickTag(seed));
  engine.registerTag('include', createIncludeTag(bodyOf));
  engine.registerFilter('ask', (value: unknown) => value);
  return engine;
}

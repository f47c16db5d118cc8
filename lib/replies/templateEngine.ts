import { Liquid } from 'liquidjs';

/** In characters. The longest text a platform takes (X Premium) is 25,000; no canned reply comes near. */
export const LONGEST_TEMPLATE = 20_000;
export const LONGEST_REPLY = 10_000;

/** In milliseconds: a reply renders in well under one. */
const RENDER_LIMIT = 200;

/** In objects, as liquidjs counts them. */
const MEMORY_LIMIT = 200_000;

/**
 * Liquid as replies use it: no file, no include, no prototype; an unknown variable or filter is an error rather
 * than a blank. `ask` only names what the agent is asked for, see `templateFields`.
 */
export function createTemplateEngine(): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    // `| default:` and `{% if %}` are how a template says what to do without a value.
    lenientIf: true,
    ownPropertyOnly: true,
    parseLimit: LONGEST_TEMPLATE,
    renderLimit: RENDER_LIMIT,
    memoryLimit: MEMORY_LIMIT,
    // An own, empty set of partials: otherwise `{% include %}` would look for files.
    templates: {},
  });
  engine.registerFilter('ask', (value: unknown) => value);
  return engine;
}

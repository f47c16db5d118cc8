import { posix } from 'node:path';
import type { Source } from './source';
import { MAY_QUERY, PACKAGES, TOO_HEAVY_FOR_PAGES, WALLS } from './table';

/** Everything that stands where it must not, in words for the one who wrote it. */
export const faultsOf = (source: Source): string[] => [
  ...importFaults(source),
  ...queryFaults(source),
  ...dangerFaults(source),
];

function importFaults({ path, imports }: Source): string[] {
  const part = partOf(path);
  if (part === undefined)
    return [`${path} belongs to no part: put it into one, or add the part to the walls`];
  return imports.flatMap(({ from }) => {
    if (from.startsWith('.')) {
      const target = resolve(path, from);
      const mayImport = [part, ...(WALLS[part] ?? [])].some((allowed) => isIn(target, allowed));
      return mayImport ? [] : [`${path} may not import ${target}: ${part} knows nothing of it`];
    }
    const users = Object.entries(PACKAGES).find(
      ([name]) => from === name || from.startsWith(`${name}/`),
    )?.[1];
    const mayUse = users?.some((user) => isIn(path, user)) ?? false;
    return mayUse ? [] : [`${path} may not import the package ${from}`];
  });
}

const QUERIES = /^(?:querySelector(?:All)?|closest|matches|getElementsBy\w+)$/;

const queryFaults = ({ path, called }: Source): string[] =>
  MAY_QUERY.some((place) => path.startsWith(place))
    ? []
    : [...called]
        .filter((name) => QUERIES.test(name))
        .map((name) => `${path} may not call ${name}: elements are found by lib/platforms/finder.ts`);

/** What nobody may use: the names stand here only to be found. */
const DANGEROUS_NAMES =
  /^(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|dangerouslySetInnerHTML|srcdoc|sendBeacon)$/;
const DANGEROUS_CALLS =
  /^(?:eval|Function|fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|importScripts)$/;

const dangerFaults = ({ path, used, called }: Source): string[] => [
  ...[...used]
    .filter((name) => DANGEROUS_NAMES.test(name))
    .map((name) => `${path} may not use ${name}: text is never markup, and nothing leaves the browser`),
  ...[...called]
    .filter((name) => DANGEROUS_CALLS.test(name))
    .map((name) => `${path} may not call ${name}: nothing leaves the browser, no code is made of text`),
];

/**
 * Packages that a file brings into its bundle although they are too heavy, each with the way there.
 *
 * @param sources all files by their paths
 */
export function heavyPackages(entry: string, sources: ReadonlyMap<string, Source>): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const follow = (path: string, way: readonly string[]): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { from, isTypeOnly } of sources.get(path)?.imports ?? []) {
      if (isTypeOnly) continue;
      if (TOO_HEAVY_FOR_PAGES.includes(from)) found.push([...way, path, from].join(' → '));
      const target = from.startsWith('.') ? fileAt(resolve(path, from), sources) : undefined;
      if (target !== undefined) follow(target, [...way, path]);
    }
  };
  follow(entry, []);
  return found;
}

const fileAt = (path: string, sources: ReadonlyMap<string, Source>): string | undefined =>
  ['', '.ts', '.tsx', '/index.ts'].map((ending) => `${path}${ending}`).find((name) => sources.has(name));

const resolve = (path: string, from: string): string => posix.join(posix.dirname(path), from);

const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

const partOf = (path: string): string | undefined => Object.keys(WALLS).find((part) => isIn(path, part));

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is known to stand in a page: [id, direction, author's handle, moment it was sent]. */
export type ExpectedMessage = readonly [id: string, direction: string, handle: string, sentAt: string];

export interface Expectation {
  readonly url: string;
  /** Handle to assume where the page does not tell. */
  readonly given?: string;
  readonly surfaces: readonly string[];
  readonly account: string | null;
  readonly conversations: readonly {
    readonly contact: string;
    readonly rootId: string;
    readonly messages: readonly ExpectedMessage[];
  }[];
  readonly ambient: readonly ExpectedMessage[];
  /** Selector and kind, such as "post missing". */
  readonly drift: readonly string[];
}

export interface SavedPage {
  readonly name: string;
  readonly html: string;
  readonly expected: Expectation;
}

const HERE = path.dirname(fileURLToPath(import.meta.url));

/** A folder of saved real pages, with one folder for each platform. They are not part of the repository. */
export const REAL_PAGES = process.env.INLAY_PAGES;

/** Our own pages, made up in the image of real ones; each with its expectation beside it. */
export const fixturePages = (): readonly SavedPage[] => {
  const folder = path.resolve(HERE, '../fixtures/x');
  return pagesIn(folder, folder);
};

/** Real pages, as far as the folder holds those an expectation was written for. */
export const realPages = (): readonly SavedPage[] =>
  REAL_PAGES === undefined ? [] : pagesIn(path.join(REAL_PAGES, 'x'), path.join(HERE, 'saved/x'));

const ENDING = '.expected.json';

function pagesIn(folder: string, expectations: string): SavedPage[] {
  const names = readdirSync(expectations)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length));
  return names
    .map((name) => ({ name, file: path.join(folder, `${name}.html`) }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({
      name,
      html: readFileSync(file, 'utf8'),
      expected: JSON.parse(readFileSync(path.join(expectations, `${name}${ENDING}`), 'utf8')),
    }));
}

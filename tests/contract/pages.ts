import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Platform } from '../../lib/domain/vocabulary';

/** What is known to stand in a page: [id, direction, author's handle, moment it was sent]. */
export type ExpectedMessage = readonly [id: string, direction: string, handle: string, sentAt: string];

/** Private messages tell more: [id, direction, author, from, to, text]. */
export type ExpectedChatMessage = readonly [
  id: string,
  direction: string,
  author: string,
  low: string,
  high: string,
  text: string,
];

/** Of the list of chats: [thread, title, preview, last direction, from, to, ...what else it is]. */
export type ExpectedRow = readonly string[];

export interface ExpectedChat {
  readonly rows: readonly ExpectedRow[];
  readonly messages: readonly ExpectedChatMessage[];
  /** Thread that is open, and those that the composers write to. */
  readonly thread: string | null;
  readonly composers: readonly (string | null)[];
  /** Set where a page shows a thread without what names its contact. */
  readonly isHeadless?: boolean;
  /** Names and texts are given as `hashOf` has them: nobody's words are copied from saved pages. */
  readonly isHashed?: boolean;
}

/** What comments tell beside their words. */
export interface ExpectedComments {
  /** [what is sent from it, comment that it answers] */
  readonly boxes: readonly (readonly [writes: string | null, answers: string | null])[];
  /** Contacts whose answer is folded away. */
  readonly answered: readonly string[];
  /** Comments that were answered in private, and with whom. */
  readonly moved: readonly (readonly [comment: string, account: string, contact: string])[];
}

export interface Expectation {
  readonly url: string;
  /** Moment and zone of the reading, where times depend on them. */
  readonly now?: string;
  readonly timeZone?: string;
  /** Handle to assume where the page does not tell. */
  readonly given?: string;
  readonly surfaces: readonly string[];
  readonly account: string | null;
  readonly conversations: readonly {
    readonly contact: string;
    /** Null for a chat whose page does not tell which it is. */
    readonly rootId: string | null;
    readonly messages: readonly ExpectedMessage[];
  }[];
  readonly ambient: readonly ExpectedMessage[];
  readonly chat?: ExpectedChat;
  readonly comments?: ExpectedComments;
  /** Places that are known and not read. */
  readonly unsupported?: readonly string[];
  /** Selector and kind, such as "post missing". */
  readonly drift: readonly string[];
}

export interface SavedPage {
  readonly name: string;
  readonly html: string;
  readonly expected: Expectation;
}

/** Enough of a text's SHA-256 to know it again; empty for no text. */
export const hashOf = (text: string): string =>
  text === '' ? '' : createHash('sha256').update(text).digest('hex').slice(0, 12);

const HERE = path.dirname(fileURLToPath(import.meta.url));

/** A folder of saved real pages, with one folder for each platform. They are not part of the repository. */
export const REAL_PAGES = process.env.INLAY_PAGES;

/** Our own pages, made up in the image of real ones; each with its expectation beside it. */
export const fixturePages = (platform: Platform = 'x'): readonly SavedPage[] => {
  const folder = path.resolve(HERE, '../fixtures', platform);
  return namesIn(folder).map((name) => pageAt(folder, folder, name));
};

/** One of our own pages. */
export function pageNamed(wanted: string): SavedPage {
  const found = fixturePages().find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`There is no fixture ${wanted}.`);
  return found;
}

/**
 * Real pages, as far as the folder holds those an expectation was written for.
 * @throws {Error} when a folder is named that holds none of them
 */
export function realPages(platform: Platform, root = REAL_PAGES): readonly SavedPage[] {
  if (root === undefined) return [];
  const folder = path.resolve(root, platform);
  const expectations = path.join(HERE, 'saved', platform);
  const names = existsSync(expectations) ? namesIn(expectations) : [];
  const missing = names.filter((name) => !existsSync(path.join(folder, `${name}.html`)));
  if (names.length > 0 && missing.length === names.length) {
    throw new Error(
      `INLAY_PAGES is set, but ${folder} holds none of the expected pages (such as ${names[0]}.html). ` +
        'Name the folder that holds a folder for each platform, or leave INLAY_PAGES unset.',
    );
  }
  if (missing.length > 0) console.warn(`Not in ${folder}, so not tried: ${missing.join(', ')}`);
  return names.filter((name) => !missing.includes(name)).map((name) => pageAt(folder, expectations, name));
}

const ENDING = '.expected.json';

const namesIn = (expectations: string): string[] =>
  readdirSync(expectations)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length));

const pageAt = (folder: string, expectations: string, name: string): SavedPage => ({
  name,
  html: readFileSync(path.join(folder, `${name}.html`), 'utf8'),
  expected: JSON.parse(readFileSync(path.join(expectations, `${name}${ENDING}`), 'utf8')),
});

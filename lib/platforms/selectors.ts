import type { Surface } from '../domain/vocabulary';

/** One thing on the page, found in two independent ways. */
export interface SelectorEntry {
  /** Surfaces it belongs to. */
  readonly on: readonly Surface[];
  /** How many are to be expected while the surface is open and quiet. */
  readonly expect: 'one' | 'some' | 'optional';
  /** Surfaces that are never without it, where these are fewer than `on`: an inbox may be empty. */
  readonly expectedOn?: readonly Surface[];
  readonly primary: string;
  /** A second, independent way to the same place; when both differ, that is told as drift. */
  readonly witness?: string;
  /** Name of the entry whose element each hit stands in; primary and witness are compared by these. */
  readonly row?: string;
  /**
   * Name of the entry whose open shadow root it stands in, in whose light children where that has no root, or anywhere on
   * the page where that is not there itself (older builds). A closed root hides all that is in it: such entries are then
   * not found, and not reported missing.
   */
  readonly inside?: string;
  /** Where it was seen: files of saved pages, or the source when no saved page shows it. */
  readonly seen: readonly string[];
}

export type SelectorTable = Readonly<Record<string, SelectorEntry>>;

/** Keeps the names of the entries as a type. */
export const defineSelectors = <const Table extends SelectorTable>(table: Table): Table => table;

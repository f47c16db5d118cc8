import type { Surface } from '../domain/vocabulary';

/** One thing on the page, found in two independent ways. */
export interface SelectorEntry {
  /** Surfaces it belongs to. */
  readonly on: readonly Surface[];
  /** How many are to be expected while the surface is open and quiet. */
  readonly expect: 'one' | 'some' | 'optional';
  readonly primary: string;
  /** A second, independent way to the same place; when both differ, that is told as drift. */
  readonly witness?: string;
  /** Where it was seen: files of saved pages, or the source when no saved page shows it. */
  readonly seen: readonly string[];
}

export type SelectorTable = Readonly<Record<string, SelectorEntry>>;

/** Keeps the names of the entries as a type. */
export const defineSelectors = <Table extends SelectorTable>(table: Table): Table => table;

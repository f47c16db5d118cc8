import type { Language } from './vocabulary';

/** Sorted as people of this language look names up, numbers in them by their value. */
export function byName<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  language: Language,
): Item[] {
  const order = new Intl.Collator(language, { numeric: true });
  return items.toSorted((one, other) => order.compare(nameOf(one), nameOf(other)));
}

/** Whether two lists are as long as each other and alike at each place. */
export function pairwise<Entry>(
  one: readonly Entry[],
  other: readonly Entry[],
  isSame: (one: Entry, other: Entry) => boolean,
): boolean {
  if (one.length !== other.length) return false;
  return one.every((entry, index) => {
    const counterpart = other[index];
    return counterpart !== undefined && (entry === counterpart || isSame(entry, counterpart));
  });
}

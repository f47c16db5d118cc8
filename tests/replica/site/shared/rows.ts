/** Gives the rows of cells that left to cells that came, so that the same elements show other posts. */
export function handOver(
  rows: ReadonlyMap<string, number>,
  keys: readonly string[],
): ReadonlyMap<string, number> {
  const present = new Set(keys);
  const free = [...rows].filter(([key]) => !present.has(key)).map(([, row]) => row);
  let unused = Math.max(-1, ...rows.values()) + 1;
  const taken = new Map<string, number>();
  for (const key of keys) {
    const row = rows.get(key) ?? free.shift();
    taken.set(key, row ?? unused);
    if (row === undefined) unused += 1;
  }
  return taken;
}

/** Finds the last offset that is not beyond `position`. */
export function indexAt(offsets: readonly number[], position: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Cases by what they have in common, in the order in which they come. */
export function groupBy<Case, Key>(cases: Iterable<Case>, keyOf: (each: Case) => Key): Map<Key, Case[]> {
  const groups = new Map<Key, Case[]>();
  for (const each of cases) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}

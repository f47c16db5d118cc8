/** So many out of so many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** As a number from 0 to 1; undefined of nothing, which is no nought. */
export const shareValue = ({ count, of }: Share): number | undefined => (of === 0 ? undefined : count / of);

/** How many of some cases are such and such. */
export function shareOf<Case>(cases: readonly Case[], isSo: (each: Case) => boolean): Share {
  let count = 0;
  for (const each of cases) if (isSo(each)) count++;
  return { count, of: cases.length };
}

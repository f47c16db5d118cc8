import type { MadeFile } from '../../components/desk/data/dataActions';

/** A file that can be saved. */
export const madeFile = (file: Blob, name: string): MadeFile => ({
  name,
  address: URL.createObjectURL(file),
});

/** The local day, such as 2026-03-02. */
export function dayOf(now: number): string {
  const day = new Date(now);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

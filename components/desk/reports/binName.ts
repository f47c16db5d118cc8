import { DISTRIBUTION_ENDS } from '../../../lib/reports/desk/distribution';
import type { ReportsWording } from './wording';

/** How long the first responses of a bin took. */
export function binName(bin: number, { texts, formats }: Pick<ReportsWording, 'texts' | 'formats'>): string {
  const [from, to] = [DISTRIBUTION_ENDS[bin - 1], DISTRIBUTION_ENDS[bin]];
  if (from === undefined) return texts.within(formats.wait(to ?? 0));
  return to === undefined ? texts.longer(formats.wait(from)) : `${formats.wait(from)} – ${formats.wait(to)}`;
}

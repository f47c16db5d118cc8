import type { Behind } from '../../../lib/reports/desk/satisfactionBehind';
import type { ReportsWording } from './wording';

/** What tags and canned replies are called, by their ids. */
export type Names = Readonly<Record<Behind, ReadonlyMap<string, string>>>;

/** What a rating has to do with: a tag, a canned reply, or none of them. */
export function nameBehind(
  by: Behind,
  id: string | null,
  names: Names,
  texts: ReportsWording['texts'],
): string {
  if (id === null) return by === 'tag' ? texts.noTag : texts.noReply;
  return names[by].get(id) ?? (by === 'tag' ? texts.goneTag : texts.goneReply);
}

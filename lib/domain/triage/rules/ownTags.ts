import { COMPLAINT_TAG, type Tag } from '../../event';
import type { TagId } from '../../vocabulary';

const QUESTION_TAG: TagId = 'question';

/** Of the tags that everybody begins with, those that rules are often about; none where they are gone. */
export function ownTags(tags: readonly Tag[]): { readonly complaint: TagId[]; readonly question: TagId[] } {
  const present = (id: TagId): TagId[] => (tags.some((tag) => tag.id === id) ? [id] : []);
  return { complaint: present(COMPLAINT_TAG), question: present(QUESTION_TAG) };
}

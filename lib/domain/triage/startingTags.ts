import { COMPLAINT_TAG, NO_REPLY_TAG } from '../event';
import type { TagId } from '../vocabulary';
import type { TextScore } from './textScore';
import { PROBLEMS, SERIOUS, THREATS, type Topic } from './topics';

/** Topics that speak for a tag of a new database before anybody corrected anything. */
export const STARTING_TOPICS: Readonly<Record<TagId, readonly Topic[]>> = {
  lead: ['sales'],
  'feature-request': ['feature'],
  incident: ['safety', 'fraud', 'legal', 'discrimination'],
  technical: ['technical', 'lockedOut'],
  'user-content': ['sharing'],
  [COMPLAINT_TAG]: [...SERIOUS, ...PROBLEMS, ...THREATS],
  praise: ['praise'],
};

/** Which of the tags of a new database a message speaks for, most telling first. */
export function startingTags({ topics, sound, isQuestion, noReply }: TextScore): TagId[] {
  if (noReply !== undefined) return [NO_REPLY_TAG];
  const isAbout = (tag: TagId): boolean =>
    STARTING_TOPICS[tag]?.some((topic) => topics.includes(topic)) ?? false;
  const holds: readonly (readonly [TagId, boolean])[] = [
    ['incident', isAbout('incident') && sound !== 'good'],
    [COMPLAINT_TAG, sound === 'bad' && isAbout(COMPLAINT_TAG)],
    ['technical', isAbout('technical') && sound !== 'good'],
    ['feature-request', isAbout('feature-request') && sound !== 'bad'],
    ['lead', isAbout('lead') && sound !== 'bad'],
    ['praise', isAbout('praise') && sound === 'good'],
    ['user-content', isAbout('user-content') && sound !== 'bad'],
    ['question', isQuestion],
  ];
  return holds.flatMap(([tag, isHeld]) => (isHeld ? tag : []));
}

/** What a message can be about. Several can hold at once; none is a tag of its own, see `tagKeywords`. */
export const TOPICS = [
  // Somebody may come to harm, in body, money or right.
  'safety',
  'fraud',
  'legal',
  'discrimination',
  // Something went badly wrong and money or things are at stake.
  'lost',
  'damaged',
  'cancelled',
  'refund',
  'payment',
  'lockedOut',
  // Something goes wrong.
  'delay',
  'delivery',
  'technical',
  'noAnswer',
  'staff',
  'quality',
  'leaving',
  'exposure',
  // Everything else people write for.
  'urgent',
  'sales',
  'feature',
  'praise',
  'thanks',
  'sharing',
  'insult',
  'spam',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Each weighs as much as a threat: an agent should see it at once. */
export const THREATS = ['safety', 'fraud', 'legal', 'discrimination'] as const satisfies readonly Topic[];
export const SERIOUS = [
  'lost',
  'damaged',
  'cancelled',
  'refund',
  'payment',
  'lockedOut',
] as const satisfies readonly Topic[];
export const PROBLEMS = [
  'delay',
  'delivery',
  'technical',
  'noAnswer',
  'staff',
  'quality',
  'leaving',
  'exposure',
] as const satisfies readonly Topic[];

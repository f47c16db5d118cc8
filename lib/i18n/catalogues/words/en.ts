import type { MessageKind, Priority } from '../../../domain/vocabulary';

/** Names of the product's plain sets of values, keyed by the value itself. */
export const wordsEn: Readonly<Record<MessageKind | Priority, string>> = {
  message: 'message',
  comment: 'comment',
  mention: 'mention',
  review: 'review',
  storyReply: 'story reply',
  reaction: 'reaction',
  none: 'No priority',
  low: 'Low',
  medium: 'Medium',
  high: 'High',
  urgent: 'Urgent',
};

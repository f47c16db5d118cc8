import type { AgentEvent, Tag } from './event';

/** The tag that an event tells all about. */
export const tagOfEvent = ({
  tagId,
  name,
  color,
  description,
  keywords,
  groupId,
  isArchived,
  mergedInto,
}: Extract<AgentEvent, { type: 'tagCreated' }>): Tag => ({
  id: tagId,
  name,
  color,
  // What is absent is left out: an index passes over rows without it.
  ...(description ? { description } : {}),
  ...(keywords ? { keywords } : {}),
  ...(groupId ? { groupId } : {}),
  ...(isArchived ? { isArchived } : {}),
  ...(mergedInto ? { mergedInto } : {}),
});

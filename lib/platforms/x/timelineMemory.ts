import type { MessageId, Surface } from '../../domain/vocabulary';
import type { PageFacts } from './pageFacts';
import type { Ancestor } from './threadMemory';
import { placeOf, type Timeline } from './timelines';

/** The post a detail page is about, and how far down its timeline it stands, in px. */
export interface FocusedPlace extends Ancestor {
  readonly place: number;
}

/** What a timeline is, as far as its own elements prove it. */
export interface Nature {
  /** All that stands in it is there because it is for us. */
  readonly isNotifications: boolean;
  /** The post that the others in it stand above and below; undefined where they merely follow each other. */
  readonly focused: FocusedPlace | undefined;
}

interface Known {
  readonly ids: ReadonlySet<MessageId>;
  /** Page it was first seen on. */
  readonly page: Surface | undefined;
  readonly focused: FocusedPlace | undefined;
}

/**
 * Remembers of each timeline's element which page it was first seen on. Address and page are not of one moment: the
 * address changes before the page is drawn, and a photo has an address of its own over any page. What stands in a
 * timeline does not become for us because the address above it changed.
 */
export interface TimelineMemory {
  judge(timeline: Timeline, facts: PageFacts): Nature;
}

export function createTimelineMemory(): TimelineMemory {
  const known = new WeakMap<Element, Known>();
  return {
    judge(timeline, facts) {
      const ids = new Set([...timeline.posts.values()].map(({ id }) => id));
      const before = known.get(timeline.list);
      // An element that the page took for another timeline shares nothing with what it was.
      const isSame = before !== undefined && [...ids].some((id) => before.ids.has(id));
      const page = isSame ? before.page : (facts.shown ?? facts.addressed);
      const focused = detailedIn(timeline, facts, before) ?? outOfSight(timeline, facts, before);
      known.set(timeline.list, { ids, page, focused: focused ?? (isSame ? before.focused : undefined) });
      const isNotificationsPage = facts.shown === 'notifications' && !timeline.isInDialog;
      return {
        focused,
        isNotifications:
          isNotificationsPage && focused === undefined && (page === undefined || page === 'notifications'),
      };
    },
  };
}

/** The post shown in full, if it is the one the address names, or the one this timeline was about before. */
function detailedIn(
  { posts }: Timeline,
  { addressedId }: PageFacts,
  before: Known | undefined,
): FocusedPlace | undefined {
  const detailed = [...posts].filter(([, { isDetailed }]) => isDetailed);
  const [sole] = detailed.length === 1 ? detailed : [];
  const found =
    detailed.find(([, { id }]) => id === addressedId) ??
    (addressedId === undefined || sole?.[1].id === before?.focused?.id ? sole : undefined);
  if (found === undefined) return undefined;
  const [cell, { id, author }] = found;
  return { id, author, place: placeOf(cell) };
}

/** The post this timeline was about, now scrolled away, while nothing says that it became another timeline. */
function outOfSight(
  { posts }: Timeline,
  { addressedId, isOverlay, shown }: PageFacts,
  before: Known | undefined,
): FocusedPlace | undefined {
  if (before?.focused === undefined || shown !== undefined) return undefined;
  if (!isOverlay && addressedId !== before.focused.id) return undefined;
  return [...posts.values()].some(({ isDetailed }) => isDetailed) ? undefined : before.focused;
}

import { threadOfKey } from '../domain/conversationKey';
import { isGivenTo } from '../domain/givenIds';
import { type DurationMs, type EpochMs, SECOND } from '../domain/units';
import type { ConversationId, MessageId } from '../domain/vocabulary';

/** A text that was seen leaving the reply box of a chat whose messages bear no ids on the page. */
export interface SentText {
  readonly threadId: string;
  /** As the page shows it in the message. */
  readonly text: string;
  /** When it left. */
  readonly at: EpochMs;
}

interface Place {
  readonly messageId: MessageId;
  readonly conversationId: ConversationId;
}

interface NewPlace extends Place {
  readonly at: EpochMs;
}

/**
 * Finds out which messages they became: the background gives such messages ids when it places them. An id is made of the
 * text, and the one that is given about when the text left the reply box is that of the message.
 */
export interface NamelessSends {
  expect(sent: readonly SentText[]): void;
  /** Takes note of what the background has just placed. */
  note(places: readonly Place[], now: EpochMs): void;
  /** Those found since the last call. */
  take(now: EpochMs): readonly Place[];
}

/** A message may stand on the page, and be placed, shortly before its text is seen to have left. */
const LONGEST_BEFORE: DurationMs = SECOND;
/** The background may have to start first. */
const LONGEST_AFTER: DurationMs = 30 * SECOND;

export function createNamelessSends(): NamelessSends {
  let expected: readonly SentText[] = [];
  let places: readonly NewPlace[] = [];
  const isOf = ({ threadId, text, at }: SentText, place: NewPlace): boolean =>
    place.at >= at - LONGEST_BEFORE &&
    threadOfKey(place.conversationId) === threadId &&
    isGivenTo(place.messageId, text);

  return {
    expect(sent) {
      expected = [...expected, ...sent];
    },
    note(news, now) {
      places = [
        ...places,
        ...news.map(({ messageId, conversationId }) => ({ messageId, conversationId, at: now })),
      ];
    },
    take(now) {
      const found: Place[] = [];
      for (const sent of expected) {
        const place = places.find((candidate) => isOf(sent, candidate));
        if (place === undefined) continue;
        found.push({ messageId: place.messageId, conversationId: place.conversationId });
        places = places.filter((other) => other !== place);
        expected = expected.filter((other) => other !== sent);
      }
      expected = expected.filter(({ at }) => now - at <= LONGEST_AFTER);
      const earliest = Math.min(now, ...expected.map(({ at }) => at)) - LONGEST_BEFORE;
      places = places.filter(({ at }) => at >= earliest);
      return found;
    },
  };
}

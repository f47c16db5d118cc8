import {
  type Capture,
  type CapturedConversation,
  type CapturedMessage,
  type CapturedRow,
  MESSAGES_PER_BATCH,
} from '../domain/capture';
import { type DurationMs, type EpochMs, MINUTE } from '../domain/units';
import type { Platform } from '../domain/vocabulary';
import { fingerprint } from './fingerprint';
import { isSameCapture } from './sameCapture';

/** Something not told to the background before. Goes in one piece: it is never split or shortened. */
export interface News {
  readonly platform: Platform;
  readonly account: string;
  readonly capturedAt: EpochMs;
  readonly rows: readonly CapturedRow[];
  /** One conversation at most: a single message of it, or a run of messages without ids. */
  readonly conversations: readonly CapturedConversation[];
}

export interface CaptureDiff {
  /** What of this capture is new since this was made. Asking takes note of it. */
  newIn(capture: Capture, capturedAt: EpochMs): News[];
}

/** Runs without ids are aligned by what they share: neighbouring pieces of a long one share half. */
const RUN_STEP = MESSAGES_PER_BATCH / 2;

/** A wait that is known better by less than this is shown as before. */
const WORTH_TELLING: DurationMs = 5 * MINUTE;

interface ToldRow {
  readonly mark: number;
  /** How exactly its time was told. */
  readonly span: DurationMs;
}

/** Of rows that bear no id several may have one name: each is told once, not in turns with every reading. */
const keyOf = (account: string, { threadId, title, service, preview }: CapturedRow): string =>
  threadId === null ? JSON.stringify([account, title, service, preview]) : `${account} ${threadId}`;
const spanOf = ({ lastActivityLow, lastActivityHigh }: CapturedRow): DurationMs =>
  lastActivityHigh - lastActivityLow;

/**
 * Remembers by fingerprint what was read. A whole page is read many times a second, and nearly always nothing on
 * it is new: that must cost neither a message nor a transaction.
 *
 * A relative label such as "2 h" counts by what it says, not by the times worked out from it: those move with
 * every reading.
 */
export function createCaptureDiff(): CaptureDiff {
  const known = new Set<number>();
  const rows = new Map<string, ToldRow>();
  let last: Capture | undefined;

  const isNew = (description: string) => {
    const before = known.size;
    return known.add(fingerprint(description)).size > before;
  };

  /** Known messages are by far the most: pieces are made of the new ones only. */
  const newPieces = (identity: string, conversation: CapturedConversation): CapturedConversation[] => {
    const description = joined(identity, describeConversation(conversation));
    const { messages } = conversation;
    if (messages.some(({ id }) => id === undefined)) {
      return runsOf(conversation).filter((run) =>
        isNew(joined(description, run.touchesNewestEnd, ...run.messages.map(describeMessage))),
      );
    }
    return messages
      .filter((message) => isNew(joined(description, describeMessage(message))))
      .map((message) => ({ ...conversation, messages: [message] }));
  };

  /** Rows go back and forth (read, unread), so only what each was last counts. */
  const isChanged = (account: string, row: CapturedRow) => {
    const { title, preview, shownPreview = preview, lastDirection, isUnread, isRequest, service } = row;
    const mark = fingerprint(
      JSON.stringify([title, shownPreview, lastDirection, isUnread, isRequest, service]),
    );
    const changed = rows.get(keyOf(account, row))?.mark !== mark || isNarrower(account, row);
    if (changed) rows.set(keyOf(account, row), { mark, span: spanOf(row) });
    return changed;
  };
  /** A label that went on may tell a row's time better than it was told; never worse. */
  const isNarrower = (account: string, row: CapturedRow) => {
    const told = rows.get(keyOf(account, row));
    return told !== undefined && told.span - spanOf(row) > WORTH_TELLING;
  };

  return {
    newIn(capture, capturedAt) {
      const { platform, account, rows: captured, conversations } = capture;
      if (account === null) return [];
      // Most readings find the page as it was.
      const identity = account.toLowerCase();
      const isSame =
        last !== undefined &&
        isSameCapture(last, capture) &&
        !captured.some((row) => isNarrower(identity, row));
      last = capture;
      if (isSame) return [];
      const news = (part: Partial<Pick<News, 'rows' | 'conversations'>>): News => ({
        platform,
        account,
        capturedAt,
        rows: [],
        conversations: [],
        ...part,
      });
      return [
        ...captured.filter((row) => isChanged(identity, row)).map((row) => news({ rows: [row] })),
        ...conversations
          .filter(isNamed)
          .flatMap((conversation) => newPieces(identity, conversation))
          .map((piece) => news({ conversations: [piece] })),
      ];
    },
  };
}

/** A chat whose page does not tell which it is belongs to nobody. */
const isNamed = ({ threadId, rootId }: CapturedConversation): boolean =>
  threadId !== undefined || rootId !== undefined;

// Written out field by field: `JSON.stringify` takes twice as long, and this is done for every message of a page
// with every reading. HTML has no zero character, so that no text of a page can pretend to be two.
const joined = (...parts: readonly (string | number | boolean | undefined)[]): string => parts.join('\0');

const describeConversation = (conversation: CapturedConversation): string => {
  const { threadId, kind, isGroup, contact, rootId, url, service, movedToPrivate = [] } = conversation;
  const moved = movedToPrivate.map(({ messageId }) => messageId);
  return joined(threadId, kind, isGroup, contact.name, contact.handle, rootId, url, service, ...moved);
};

const describeMessage = (message: CapturedMessage): string => {
  const { id, previousId, direction, author, text, language, hasHiddenAnswer } = message;
  const { timeSource, timeLabel, sentAtLow, sentAtHigh } = message;
  const time = timeLabel === undefined ? joined(sentAtLow, sentAtHigh) : timeLabel.text;
  return joined(
    id,
    previousId,
    direction,
    author.name,
    author.handle,
    text,
    language,
    hasHiddenAnswer,
    timeSource,
    time,
  );
};

/** Messages without ids can only be recognised together, as a run. */
function runsOf(conversation: CapturedConversation): CapturedConversation[] {
  const { messages } = conversation;
  const pieces: CapturedConversation[] = [];
  for (let start = 0; ; start += RUN_STEP) {
    const isLast = start + MESSAGES_PER_BATCH >= messages.length;
    pieces.push({
      ...conversation,
      messages: messages.slice(start, start + MESSAGES_PER_BATCH),
      touchesNewestEnd: isLast && conversation.touchesNewestEnd,
    });
    if (isLast) return pieces;
  }
}

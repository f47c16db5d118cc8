import {
  type Capture,
  type CapturedConversation,
  type CapturedMessage,
  type CapturedRow,
  MESSAGES_PER_BATCH,
} from '../domain/capture';
import type { EpochMs } from '../domain/units';
import type { Platform } from '../domain/vocabulary';
import { fingerprint } from './fingerprint';

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
  /** What of this capture is new since the tab was opened. Asking takes note of it. */
  newIn(capture: Capture, capturedAt: EpochMs): News[];
}

/** Runs without ids are aligned by what they share: neighbouring pieces of a long one share half. */
const RUN_STEP = MESSAGES_PER_BATCH / 2;

/**
 * Remembers by fingerprint what was read. A whole page is read many times a second, and nearly always nothing on
 * it is new: that must cost neither a message nor a transaction.
 *
 * A relative label such as "2 h" counts by what it says, not by the times worked out from it: those move with
 * every reading.
 */
export function createCaptureDiff(): CaptureDiff {
  const known = new Set<number>();
  const rows = new Map<string, number>();

  const isNew = (description: readonly unknown[]) => {
    const mark = fingerprint(JSON.stringify(description));
    const before = known.size;
    return known.add(mark).size > before;
  };

  /** Rows go back and forth (read, unread), so only what each was last counts. */
  const isChanged = (account: string, row: CapturedRow) => {
    const key = `${account} ${row.threadId ?? row.title}`;
    const mark = fingerprint(JSON.stringify([row.title, row.preview, row.lastDirection, row.isUnread]));
    const changed = rows.get(key) !== mark;
    rows.set(key, mark);
    return changed;
  };

  return {
    newIn({ platform, account, rows: captured, conversations }, capturedAt) {
      if (account === null) return [];
      const news = (part: Partial<Pick<News, 'rows' | 'conversations'>>): News => ({
        platform,
        account,
        capturedAt,
        rows: [],
        conversations: [],
        ...part,
      });
      const identity = account.toLowerCase();
      return [
        ...captured.filter((row) => isChanged(identity, row)).map((row) => news({ rows: [row] })),
        ...conversations
          .flatMap(piecesOf)
          .filter((piece) => isNew([identity, descriptionOf(piece), piece.messages.map(evidenceOf)]))
          .map((piece) => news({ conversations: [piece] })),
      ];
    },
  };
}

const descriptionOf = ({ messages, ...conversation }: CapturedConversation) => conversation;

const evidenceOf = ({ sentAtLow, sentAtHigh, timeLabel, ...message }: CapturedMessage) =>
  timeLabel === undefined ? [message, sentAtLow, sentAtHigh] : [message, timeLabel.text];

function piecesOf(conversation: CapturedConversation): CapturedConversation[] {
  const { messages } = conversation;
  if (messages.every(({ id }) => id !== undefined)) {
    return messages.map((message) => ({ ...conversation, messages: [message] }));
  }
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

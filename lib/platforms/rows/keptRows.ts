import { groupBy } from '../../domain/groupBy';
import { lookKey, MOST_ROWS_ASKED, type RowBinding, type RowLook } from '../../domain/rowBinding';
import { type DurationMs, type EpochMs, SECOND } from '../../domain/units';
import { lookOf, type NamelessRow } from './namelessRow';

/** What this tab has learned of the rows of an account, and of which it asks. */
export interface LearnedRows {
  readonly account: string;
  readonly learned: readonly RowBinding[];
  readonly asked: readonly RowLook[];
}

/** Keeps what was learned. @returns what is known by now of the rows that were told and asked for */
export type KeepRows = (rows: LearnedRows) => Promise<readonly RowBinding[]>;

/** What is kept of the rows of one account beyond a tab. */
export interface KeptRows {
  /** Takes note that a row is a conversation, be it in contradiction to what was known. */
  learn(binding: RowBinding): void;
  /** Takes note of the rows in sight, and has told and asked what is new, one request at a time. */
  see(rows: readonly NamelessRow[], now: EpochMs): void;
  /** What came back since it was taken last. */
  takeAnswers(): readonly RowBinding[];
  /** Whether a picture shows somebody in particular: who has none is shown as everybody else who has none. */
  isOwnPicture(picture: string): boolean;
}

/** A list that moves may show a row twice for a moment. */
const DOUBLE_FOR: DurationMs = 2 * SECOND;
const RETRY_DELAY: DurationMs = 5 * SECOND;
/** More than anyone looks at in a sitting. */
const MOST_NOTED = 5000;
const SHARED = null;

/**
 * Only rows with a picture of their own are kept: a namesake without one may come later, and would look the same.
 *
 * @param keep see `KeepRows`
 */
export function createKeptRows(
  keep: (learned: readonly RowBinding[], asked: readonly RowLook[]) => Promise<readonly RowBinding[]>,
): KeptRows {
  const titles = new Map<string, string | typeof SHARED>();
  const told = new Set<string>();
  const askedFor = new Set<string>();
  const doubleSince = new Map<string, EpochMs>();
  let news: readonly RowBinding[] = [];
  let answers: readonly RowBinding[] = [];
  let isAsking = false;
  let restsUntil: EpochMs = 0;

  const isOwnPicture = (picture: string): boolean => picture !== '' && titles.get(picture) !== SHARED;
  /** To tell or ask once more does no harm. */
  const forget = (): void => {
    for (const notes of [titles, told, askedFor]) notes.clear();
  };
  const learn = (binding: RowBinding): void => {
    const key = `${lookKey(binding.look)} ${binding.threadId}`;
    if (told.has(key)) return;
    told.add(key);
    news = [...news, binding];
  };
  const noteDoubles = (looks: readonly RowLook[], now: EpochMs): void => {
    const byKey = groupBy(looks, lookKey);
    for (const [key, [look, ...others]] of byKey) {
      if (look === undefined || others.length === 0) doubleSince.delete(key);
      else if (now - (doubleSince.get(key) ?? now) >= DOUBLE_FOR) learn({ look, threadId: null });
      else if (!doubleSince.has(key)) doubleSince.set(key, now);
    }
  };
  const ask = async (now: EpochMs, learned: readonly RowBinding[], asked: readonly RowLook[]) => {
    isAsking = true;
    try {
      answers = [...answers, ...(await keep(learned, asked))];
      news = news.filter((binding) => !learned.includes(binding));
      for (const look of asked) askedFor.add(lookKey(look));
    } catch {
      // Nothing is lost: the same is told and asked again.
      restsUntil = now + RETRY_DELAY;
    }
    isAsking = false;
  };

  return {
    learn,
    isOwnPicture,
    see(rows, now) {
      if (titles.size > MOST_NOTED) forget();
      const looks = rows.map(lookOf);
      for (const [index, { title, picture }] of looks.entries()) {
        // A group may be shown by the picture of a member.
        if (rows[index]?.isGroup) continue;
        titles.set(picture, (titles.get(picture) ?? title) === title ? title : SHARED);
      }
      noteDoubles(looks, now);
      if (isAsking || now < restsUntil) return;
      const learned = news.filter(({ look }) => isOwnPicture(look.picture)).slice(0, MOST_ROWS_ASKED);
      const asked = looks
        .filter((look) => isOwnPicture(look.picture) && !askedFor.has(lookKey(look)))
        .slice(0, MOST_ROWS_ASKED);
      if (learned.length + asked.length > 0) void ask(now, learned, asked);
    },
    takeAnswers() {
      const taken = answers;
      answers = [];
      return taken;
    },
  };
}

import { automaticText, LEARNED_FROM } from '../domain/automatic';
import { withoutLeadingHandles } from '../domain/leadingHandles';
import type { InlayDatabase } from './database';
import type { QuickText } from './records';

/** A text that is taken for a machine's, or was until a person said otherwise. */
export interface LearnedText {
  /** Folded, as it is compared. */
  readonly text: string;
  /** As it was written, where a message still says it. */
  readonly said: string;
  /** In how many conversations it came too fast for a person. */
  readonly count: number;
  readonly isAutomatic: boolean;
}

/** All of them, those of most conversations first. Reads one conversation for each. */
export function getLearnedTexts(database: InlayDatabase): Promise<LearnedText[]> {
  const { automaticTexts, conversations, messages } = database;
  return database.transaction('r', automaticTexts, conversations, messages, async () => {
    const rows = (await automaticTexts.orderBy('count').reverse().toArray()).filter(isTold);
    const learned: LearnedText[] = [];
    for (const { text, count, isHuman } of rows) {
      const conversation = await conversations
        .filter(({ quickTexts }) => quickTexts?.includes(text) === true)
        .first();
      const message =
        conversation &&
        (await messages
          .where('conversationId')
          .equals(conversation.id)
          .filter((each) => each.direction === 'outbound' && automaticText(each) === text)
          .first());
      learned.push({
        text,
        said: message === undefined ? text : withoutLeadingHandles(message.text),
        count,
        isAutomatic: isHuman !== true,
      });
    }
    return learned;
  });
}

const isTold = ({ count, isHuman }: QuickText): boolean => count >= LEARNED_FROM || isHuman === true;

import { BRAND, CUSTOMERS } from '../people';
import type { Random } from '../random';
import { STORIES } from '../stories';
import { numberOf } from './ids';
import type { Comment } from './model';

const MINUTE = 60_000;
const COMMENTS_PER_POST = 7;

interface CommentsOptions {
  /** Id of the post. */
  readonly id: string;
  readonly sentAt: number;
  readonly now: number;
  /** So many stories are told under other posts. */
  readonly skip: number;
}

/** Customers under one post: some wait, some were answered there, one in private; one of them writes twice. */
export function generateComments(
  random: Random,
  { id, sentAt, now, skip }: CommentsOptions,
): readonly Comment[] {
  const comments: Comment[] = [];
  const put = (comment: Omit<Comment, 'id'>): Comment => {
    const made = { ...comment, id: numberOf(`${id} comment ${comments.length}`, 17) };
    comments.push(made);
    return made;
  };
  const step = Math.min(now - sentAt, 26 * 60 * MINUTE) / (COMMENTS_PER_POST + 2);
  for (let index = 0; index < COMMENTS_PER_POST; index += 1) {
    const story = STORIES[(skip + index) % STORIES.length] ?? STORIES[0];
    const customers = CUSTOMERS[story.language];
    const author = (customers[(skip + index) % customers.length] ?? customers[0]).handle;
    const text = story.opening
      .replace('@kopikita ', '')
      .replace('{order}', String(random.between(10_000, 99_999)));
    const writtenAt = Math.floor((sentAt + (index + 1) * step) / 1000) * 1000;
    const isAnsweredPrivately = index === 3;
    const comment = put({
      author,
      text,
      language: story.language,
      sentAt: writtenAt,
      ...(isAnsweredPrivately ? { isAnsweredPrivately } : {}),
    });
    if (index % 3 === 1) {
      const answer = put({
        author: BRAND,
        text: story.answer,
        sentAt: writtenAt + 6 * MINUTE,
        answers: comment.id,
      });
      if (index === 1) {
        put({ author, text: story.thanks, sentAt: answer.sentAt + 5 * MINUTE, answers: comment.id });
      }
    }
    if (index === 5 && story.nudge) put({ author, text: story.nudge, sentAt: writtenAt + 9 * MINUTE });
  }
  return comments.filter((comment) => comment.sentAt <= now).toSorted((a, b) => a.sentAt - b.sentAt);
}

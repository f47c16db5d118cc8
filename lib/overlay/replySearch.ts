import type { ReplyContext, ReplyMatch } from '../domain/cannedReply';
import type { OverlayParts } from './parts';

/** Asks for the replies that fit; only the answer to the last question counts. */
export interface ReplySearch {
  /** @returns what fits, or `undefined` when another question was asked meanwhile or nobody answered */
  find(query: string, context: ReplyContext): Promise<readonly ReplyMatch[] | undefined>;
  /** The next wording of a reply, what it says included; undefined when there is none, or nobody answered. */
  nextWording(reply: ReplyMatch, context: ReplyContext): Promise<ReplyMatch | undefined>;
  /** Whether a text is the shortcut of a reply that was ever listed here. */
  isShortcut(text: string): boolean;
}

export function createReplySearch({ send }: Pick<OverlayParts, 'send'>): ReplySearch {
  let asked = 0;
  const shortcuts = new Set<string>();

  return {
    async find(query, context) {
      asked += 1;
      const mine = asked;
      const matches = await send('findReplies', { query, context }).catch(() => undefined);
      for (const { shortcut } of matches ?? []) shortcuts.add(shortcut);
      return mine === asked ? matches : undefined;
    },
    async nextWording(reply, context) {
      const [variant, ...others] = reply.otherVariants;
      if (variant === undefined) return undefined;
      const { replyId } = reply;
      const answer = await send('previewReply', { replyId, variant, context }).catch(() => undefined);
      const otherVariants = [...others, reply.variant];
      return answer?.preview ? { ...reply, ...answer.preview, otherVariants } : undefined;
    },
    isShortcut: (text) => shortcuts.has(text),
  };
}

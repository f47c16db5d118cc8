import { type ReplyContext, type ReplyMatch, variantKey } from '../domain/cannedReply';
import { foldText } from '../domain/foldText';
import { previewWording } from './previewWording';
import type { ReplyIndex } from './replyIndex';
import type { ReplyEnvironment } from './replyVariables';
import { type FoundReply, searchReplies, type Usages } from './searchReplies';
import { TemplateError } from './templateError';

/** More than anybody looks through; each one shown is rendered. */
const MOST_MATCHES = 30;

/** Each may take as long as a template is allowed to: after some of them nobody waits any longer. */
const MOST_TOO_LARGE = 3;

/**
 * Canned replies that fit what was typed, best first, ready to be shown; see `searchReplies`. One whose template
 * cannot become a reply is never offered.
 */
export function findReplies(
  index: ReplyIndex,
  query: string,
  context: ReplyContext,
  environment: ReplyEnvironment,
  usages?: Usages,
): ReplyMatch[] {
  const matches: ReplyMatch[] = [];
  let tooLarge = 0;
  for (const found of searchReplies(index, query, context, environment, usages)) {
    if (matches.length >= MOST_MATCHES || tooLarge >= MOST_TOO_LARGE) break;
    const [shown] = found.variants;
    if (shown === undefined) continue;
    try {
      const usage = usages?.get(found.reply.id);
      const preview = previewWording(shown, context, environment, index.findByShortcut, usage);
      if (preview) matches.push({ ...headOf(found, environment), ...preview });
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      if (error.problem === 'tooLarge') tooLarge += 1;
    }
  }
  return matches;
}

const headOf = ({ reply, variants }: FoundReply, { tagPlaces }: ReplyEnvironment) => ({
  replyId: reply.id,
  shortcut: reply.shortcut,
  otherVariants: variants.slice(1).map(variantKey),
  isFavourite: reply.isFavourite,
  tags: reply.tags.map((tag) => tagPlaces?.get(tag) ?? tagPlaces?.get(foldText(tag)) ?? tag),
  ...(reply.imageId !== undefined && { imageId: reply.imageId }),
  ...(reply.afterSending && { afterSending: reply.afterSending }),
});

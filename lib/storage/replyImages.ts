import type { InlayDatabase } from './database';
import type { ReplyVersion } from './records';

/**
 * Removes images that nothing refers to any more. To be called within the transaction of what was removed.
 *
 * @param gone versions of replies that were forgotten: only their images can be left over
 */
export async function removeUnusedImages(
  { cannedReplies, replyImages, replyVersions }: InlayDatabase,
  gone: readonly ReplyVersion[],
): Promise<void> {
  const candidates = new Set(gone.flatMap(({ before }) => before?.imageId ?? []));
  if (candidates.size === 0) return;
  await cannedReplies.each(({ imageId = '' }) => candidates.delete(imageId));
  await replyVersions.each(({ before }) => candidates.delete(before?.imageId ?? ''));
  await replyImages.bulkDelete([...candidates]);
}

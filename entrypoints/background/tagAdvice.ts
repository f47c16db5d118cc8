import type { SuggestedTag } from '../../lib/domain/triage/suggestedTag';
import type { EpochMs } from '../../lib/domain/units';
import type { ConversationId } from '../../lib/domain/vocabulary';
import type { InlayDatabase } from '../../lib/storage/database';
import { readTagAdvisor, suggestTags, type TagAdvisor } from '../../lib/storage/tagAdvice';

/** Suggests tags for conversations. */
export interface TagAdvice {
  suggest(conversationId: ConversationId, now: EpochMs): Promise<SuggestedTag[]>;
  /** To be called whenever tags, or what people did with them, may be others. */
  forget(): void;
}

/** How long what was learned may serve, in milliseconds of `performance.now()`: customers write on meanwhile. */
const LONGEST_KEPT = 300_000;

/**
 * Learns when it is first asked, and keeps that while nothing happens to tags. What is kept is a mere copy: a worker that
 * begins anew learns anew.
 */
export function createTagAdvice(database: InlayDatabase): TagAdvice {
  let kept: { readonly advisor: Promise<TagAdvisor>; readonly at: number } | undefined;
  return {
    async suggest(conversationId, now) {
      if (kept === undefined || performance.now() - kept.at > LONGEST_KEPT) {
        kept = { advisor: readTagAdvisor(database), at: performance.now() };
      }
      const { advisor } = kept;
      try {
        return await suggestTags(database, await advisor, conversationId, now);
      } catch (error) {
        kept = undefined;
        throw error;
      }
    },
    forget() {
      kept = undefined;
    },
  };
}

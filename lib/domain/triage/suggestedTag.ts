import type { TagId } from '../vocabulary';

/** A tag that is offered, and why. */
export interface SuggestedTag {
  readonly tagId: TagId;
  /**
   * A rule of the user's, whose name is the word; the user's keywords; what the text is about, that it asks something, or that it needs no reply; likeness to texts that got
   * this tag before.
   */
  readonly because: 'rule' | 'keywords' | 'topics' | 'question' | 'noReply' | 'similar';
  /** Words of the text that say so; may be none. */
  readonly words: readonly string[];
}

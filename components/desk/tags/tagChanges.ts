import type { Tag } from '../../../lib/domain/event';
import type { SetupChange } from '../../../lib/domain/setupChange';

/** Saves something; resolves to true once that is done. */
export type Change = (change: SetupChange) => Promise<boolean>;

/** Changes tags so that it can be taken back. */
export interface TagChanges {
  /**
   * @param saved the tags as they are to be
   * @param told what was done, for people to read
   */
  save(saved: readonly Tag[], told: string): Promise<boolean>;
}

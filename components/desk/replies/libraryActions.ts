import type { CannedReply, ReplyContext } from '../../../lib/domain/cannedReply';
import type { ReplyImage } from '../../../lib/domain/replyImage';
import type { EpochMs } from '../../../lib/domain/units';
import type { Language } from '../../../lib/domain/vocabulary';
import type { SaveOutcome } from '../Desk';
import type { MadeFile } from '../data/dataActions';

/** One change of the library; taken back as one by its id. */
export interface LibraryEdit {
  readonly changeId: string;
  readonly saved: readonly CannedReply[];
  readonly removedIds: readonly string[];
  /** That the saved replies refer to. */
  readonly images: readonly ReplyImage[];
}

/** What a reply was before a change. */
export interface FormerReply {
  readonly id: string;
  readonly at: EpochMs;
  readonly agentName: string;
  /** Null where there was none. */
  readonly before: CannedReply | null;
}

/** What became of the insertions of a reply, as far as this browser saw it. */
export interface UseOutcomes {
  readonly inserted: number;
  readonly sent: number;
  readonly edited: number;
  readonly unedited: number;
}

/** A conversation that a preview can be made for. */
export interface PreviewContact {
  readonly name: string;
  readonly context: ReplyContext;
}

/** What the page of canned replies can do. */
export interface LibraryActions {
  change(edit: LibraryEdit): Promise<SaveOutcome>;
  /** @returns how many were restored; undefined when it failed */
  undo(changeId: string): Promise<number | undefined>;
  formerVersions(replyId: string): Promise<readonly FormerReply[]>;
  removed(): Promise<readonly FormerReply[]>;
  outcomes(replyId: string): Promise<UseOutcomes>;
  /** Undefined when it is gone. */
  image(imageId: string): Promise<ReplyImage | undefined>;
  /** The text that the editor was opened with from a page, once; empty where there is none. */
  takeDraft(): Promise<string>;
  /** All replies as a file of the page. */
  exportFile(replies: readonly CannedReply[], kind: 'csv' | 'json', language: Language): MadeFile;
  /** Those written to last. */
  contacts(): Promise<readonly PreviewContact[]>;
}

import type { CaretKeeper } from './caretKeeper';
import type { CompositionWatch } from './compositionWatch';

/**
 * What became of a text.
 * - `inserted`: it stands in the editor; this was read back.
 * - `altered`: the editor took it and made something else of it. Never try again.
 * - `notArrived`: it was offered to the editor once and is not there. Never try again: the editor may still be at it.
 * - `composing`: an input method is in the middle of a word; nothing was written.
 * - `notWritable`: the editor is gone, hidden or disabled; nothing was written.
 * - `notAllowed`: `mayWrite` said no at the last moment, the "/query" was gone, or the page keeps the focus elsewhere; nothing was written.
 * - `tooLong`: the field would not take all of it; nothing was written.
 */
export type InsertResult =
  | 'inserted'
  | 'altered'
  | 'notArrived'
  | 'composing'
  | 'notWritable'
  | 'notAllowed'
  | 'tooLong';

/** What has to be known of a page's editors before one of them is written to. */
export interface EditorWatches {
  readonly carets: CaretKeeper;
  readonly compositions: CompositionWatch;
}

export interface InsertOptions extends EditorWatches {
  /** Put the text in the place of the `/query` at the caret instead of beside it. */
  readonly replacesQuery: boolean;
  /** Stands at the start of a text field and has to stay there: nothing is written before it, or in its place. */
  readonly keeps?: string | undefined;
  /** Asked in the very moment of writing, after all waiting. */
  readonly mayWrite: () => boolean;
}

import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { CannedReply } from '../../../lib/domain/cannedReply';
import type { ReplyImage } from '../../../lib/domain/replyImage';
import { deskCatalogue } from '../../../lib/i18n/catalogues/desk';
import type { LibraryActions } from './libraryActions';
import type { LibraryWording } from './wording';

/** Changes of the library, each of which can be taken back from the bar. */
export interface Undo {
  /** What was done last, with a button that takes it back. */
  readonly bar: ComponentChildren;
  /** Resolves to true once it is saved. */
  save(saved: readonly CannedReply[], options?: SaveOptions): Promise<boolean>;
  remove(removedIds: readonly string[]): Promise<boolean>;
}

interface SaveOptions {
  /** What to say of it; how many were changed unless told. */
  readonly told?: string;
  /** That the replies refer to. */
  readonly images?: readonly ReplyImage[];
}

interface Done {
  readonly changeId?: string;
  readonly text: string;
  readonly isFailure?: true;
}

export function useUndo(actions: LibraryActions, { texts, formats }: LibraryWording): Undo {
  const done = useSignal<Done | undefined>(undefined);
  const desk = deskCatalogue[formats.language];

  const change = async (
    saved: readonly CannedReply[],
    removedIds: readonly string[],
    text: string,
    images: readonly ReplyImage[] = [],
  ): Promise<boolean> => {
    const changeId = crypto.randomUUID();
    const outcome = await actions.change({ changeId, saved, removedIds, images });
    done.value =
      outcome === 'saved'
        ? { changeId, text }
        : { text: outcome === 'full' ? desk.storageFull : desk.saveFailed, isFailure: true };
    return outcome === 'saved';
  };
  const takeBack = async (changeId: string) => {
    const restored = await actions.undo(changeId);
    done.value =
      restored === undefined
        ? { text: texts.undoFailed, isFailure: true }
        : { text: texts.undone(restored, formats.number(restored)) };
  };

  const { changeId, text, isFailure } = done.value ?? {};
  return {
    bar: (
      <span class="undo">
        <span role="status" data-tone={isFailure ? 'danger' : 'success'}>
          {text}
        </span>
        {changeId !== undefined && (
          <button type="button" class="button" onClick={() => takeBack(changeId)}>
            {texts.undo}
          </button>
        )}
      </span>
    ),
    save: (saved, { told, images } = {}) =>
      change(saved, [], told ?? texts.changed(saved.length, formats.number(saved.length)), images),
    remove: (ids) => change([], ids, texts.removed(ids.length, formats.number(ids.length))),
  };
}

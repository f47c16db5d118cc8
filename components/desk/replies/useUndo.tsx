import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { CannedReply } from '../../../lib/domain/cannedReply';
import type { ReplyImage } from '../../../lib/domain/replyImage';
import { deskCatalogue } from '../../../lib/i18n/catalogues/desk';
import type { LibraryActions } from './libraryActions';
import type { LibraryWording } from './wording';

/** Changes of the library, each of which can be taken back from the bar. */
export interface Undo {
  /** What was done last, with a button that takes it back. */
  readonly bar: ComponentChildren;
  /** The same beside one reply: nothing of what was done with others. */
  barOf(replyId: string): ComponentChildren;
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
  readonly replyIds: readonly string[];
}

export function useUndo(actions: LibraryActions, { texts, formats }: LibraryWording): Undo {
  const done = useSignal<Done | undefined>(undefined);
  const underWay = useSignal(0);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const desk = deskCatalogue[formats.language];

  /** One after the other, so that what is told last is what was done last. */
  const inTurn = <Result,>(act: () => Promise<Result>): Promise<Result> => {
    underWay.value += 1;
    const result = last.current.then(act).finally(() => {
      underWay.value -= 1;
    });
    last.current = result.catch(console.warn);
    return result;
  };
  const change = (
    saved: readonly CannedReply[],
    removedIds: readonly string[],
    text: string,
    images: readonly ReplyImage[] = [],
  ): Promise<boolean> =>
    inTurn(async () => {
      const changeId = crypto.randomUUID();
      const replyIds = [...saved.map(({ id }) => id), ...removedIds];
      done.value = undefined;
      const outcome = await actions.change({ changeId, saved, removedIds, images });
      done.value =
        outcome === 'saved'
          ? { changeId, text, replyIds }
          : { text: outcome === 'full' ? desk.storageFull : desk.saveFailed, isFailure: true, replyIds };
      return outcome === 'saved';
    });
  const takeBack = ({ changeId, replyIds }: Done) =>
    inTurn(async () => {
      const restored = changeId === undefined ? 0 : await actions.undo(changeId);
      done.value =
        restored === undefined
          ? { text: texts.undoFailed, isFailure: true, replyIds }
          : { text: texts.undone(restored, formats.number(restored)), replyIds };
    });

  const barOf = (shown: Done | undefined) => {
    const { text, isFailure } = shown ?? {};
    return (
      <span class="undo">
        <span role="status" data-tone={isFailure ? 'danger' : 'success'}>
          {text}
        </span>
        {shown?.changeId !== undefined && (
          <button
            type="button"
            class="button"
            disabled={underWay.value > 0}
            onClick={() => shown && takeBack(shown)}
          >
            {texts.undo}
          </button>
        )}
      </span>
    );
  };

  return {
    bar: barOf(done.value),
    barOf: (replyId) =>
      barOf(done.value?.replyIds.every((each) => each === replyId) ? done.value : undefined),
    save: (saved, { told, images } = {}) =>
      change(saved, [], told ?? texts.changed(saved.length, formats.number(saved.length)), images),
    remove: (ids) => change([], ids, texts.removed(ids.length, formats.number(ids.length))),
  };
}

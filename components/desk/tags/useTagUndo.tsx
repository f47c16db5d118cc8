import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Tag } from '../../../lib/domain/event';
import type { TagId } from '../../../lib/domain/vocabulary';
import type { Change, TagChanges } from './tagChanges';
import type { TagsWording } from './wording';

interface Done {
  readonly text: string;
  /** The tags as they were before; absent where nothing can be taken back. */
  readonly former?: readonly Tag[];
}

/** Changes of tags, the last of which can be taken back from the bar: what is said of a tag last holds. */
export function useTagUndo(
  tagsById: ReadonlyMap<TagId, Tag>,
  change: Change,
  { texts }: TagsWording,
): TagChanges & { readonly bar: ComponentChildren } {
  const done = useSignal<Done | undefined>(undefined);
  const saveAll = async (tags: readonly Tag[]): Promise<boolean> => {
    for (const tag of tags) if (!(await change({ type: 'tagSaved', tag }))) return false;
    return true;
  };
  const undo = async (former: readonly Tag[]) => {
    if (await saveAll(former)) done.value = { text: texts.undone };
  };
  const { text, former = [] } = done.value ?? {};
  return {
    async save(saved, told) {
      const before = saved.flatMap(({ id }) => tagsById.get(id) ?? []);
      done.value = undefined;
      const isSaved = await saveAll(saved);
      // What was not there before cannot be taken away again: it can be archived.
      if (isSaved) done.value = { text: told, former: before };
      return isSaved;
    },
    bar: (
      <p class="undo tag-undo">
        <span role="status">{text}</span>
        {former.length > 0 && (
          <button type="button" class="button" onClick={() => undo(former)}>
            {texts.undo}
          </button>
        )}
      </p>
    ),
  };
}

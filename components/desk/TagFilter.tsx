import { useSignal } from '@preact/signals';
import type { Tag } from '../../lib/domain/event';
import { foldText } from '../../lib/domain/foldText';
import type { TagId } from '../../lib/domain/vocabulary';
import { FilterChoice } from './FilterChoice';

interface TagFilterProps {
  readonly texts: { readonly tag: string; readonly allTags: string; readonly findTag: string };
  readonly value: TagId | undefined;
  readonly tags: readonly Tag[];
  readonly onChoose: (tagId: TagId | undefined) => void;
}

/** So many can be looked through; of more, those that fit what is typed. */
const MOST_OFFERED = 100;

/** Any tag, or one of all there are. */
export function TagFilter({ texts, value, tags, onChoose }: TagFilterProps) {
  const query = useSignal('');
  const sought = foldText(query.value.trim());
  const fitting = tags.filter(({ id, name }) => id !== value && foldText(name).includes(sought));
  const chosen = tags.filter(({ id }) => id === value);
  const offered = tags.length > MOST_OFFERED ? [...chosen, ...fitting.slice(0, MOST_OFFERED)] : tags;
  return (
    <>
      {tags.length > MOST_OFFERED && (
        <label>
          <span>{texts.findTag}</span>
          <input
            type="search"
            value={query.value}
            onInput={(event) => {
              query.value = event.currentTarget.value;
            }}
          />
        </label>
      )}
      <FilterChoice
        label={texts.tag}
        value={value}
        any={texts.allTags}
        options={offered.map(({ id, name }) => [id, name])}
        onChoose={onChoose}
      />
    </>
  );
}

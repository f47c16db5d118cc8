import { useSignal } from '@preact/signals';
import type { Tag } from '../../../lib/domain/event';
import { foldText } from '../../../lib/domain/foldText';
import type { TagId } from '../../../lib/domain/vocabulary';
import { CloseIcon } from '../../shared/icons';
import { TagChip } from '../../shared/TagChip';
import type { RulesWording } from './wording';

interface TagListProps {
  readonly label: string;
  /** What the list says while nothing is chosen. */
  readonly none: string;
  readonly chosen: readonly TagId[];
  readonly tags: readonly Tag[];
  readonly wording: RulesWording;
  readonly onChange: (chosen: readonly TagId[]) => void;
}

/** So many can be looked through; of more, those that fit what is typed. */
const MOST_OFFERED = 100;

/** Some of the tags there are. */
export function TagList({ label, none, chosen, tags, wording: { texts }, onChange }: TagListProps) {
  const query = useSignal('');
  const offered = tags.filter(({ id, isArchived }) => !isArchived && !chosen.includes(id));
  const sought = foldText(query.value);
  const fitting = offered.filter(({ name }) => foldText(name).includes(sought));
  const without = (id: TagId) => chosen.filter((each) => each !== id);
  return (
    <div class="tag-list">
      {offered.length > MOST_OFFERED && (
        <input
          type="text"
          autoComplete="off"
          aria-label={`${texts.findTag}: ${label}`}
          placeholder={texts.findTag}
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value;
          }}
        />
      )}
      <label>
        <span>{label}</span>{' '}
        <select
          value=""
          onChange={({ currentTarget }) => {
            if (currentTarget.value !== '') onChange([...without(currentTarget.value), currentTarget.value]);
            currentTarget.value = '';
          }}
        >
          <option value="">{chosen.length === 0 ? none : texts.addTag}</option>
          {fitting.slice(0, MOST_OFFERED).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {chosen.map((id) => {
        const tag = tags.find((each) => each.id === id) ?? {
          id,
          name: texts.goneTag,
          color: 'gray' as const,
        };
        return (
          <span key={id} class="tag-chosen">
            <TagChip tag={tag} />
            <button
              type="button"
              class="icon-button"
              aria-label={texts.removeTag(tag.name)}
              title={texts.removeTag(tag.name)}
              onClick={() => onChange(without(id))}
            >
              <CloseIcon size={13} />
            </button>
          </span>
        );
      })}
    </div>
  );
}

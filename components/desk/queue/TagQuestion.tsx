import { useSignal } from '@preact/signals';
import type { Tag } from '../../../lib/domain/event';
import { foldText } from '../../../lib/domain/foldText';
import type { TagId } from '../../../lib/domain/vocabulary';
import { TagChip } from '../../shared/TagChip';
import type { QueueWording } from './wording';

interface TagQuestionProps {
  readonly tags: readonly Tag[];
  readonly chosen: ReadonlySet<TagId>;
  readonly wording: QueueWording;
  readonly onTag: (tag: Tag, isSet: boolean) => void;
}

/** More are found by typing: nobody reads on. */
const SHOWN_TAGS = 40;

/** Which tags; each is set or taken off at once. Archived ones can only be taken off. */
export function TagQuestion({ tags, chosen, wording, onTag }: TagQuestionProps) {
  const { texts, formats } = wording;
  const query = useSignal('');
  const sought = foldText(query.value.trim());
  const found = tags.filter(
    ({ id, name, isArchived }) => (!isArchived || chosen.has(id)) && foldText(name).includes(sought),
  );
  return (
    <>
      <label>
        <span class="hidden">{texts.findTag}</span>
        <input
          type="search"
          placeholder={texts.findTag}
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value;
          }}
        />
      </label>
      <ul class="answers">
        {found.slice(0, SHOWN_TAGS).map((tag) => (
          <li key={tag.id}>
            <label class="choice">
              <input
                type="checkbox"
                checked={chosen.has(tag.id)}
                onChange={(event) => onTag(tag, event.currentTarget.checked)}
              />
              <TagChip tag={tag} />
              {tag.description && <small>{tag.description}</small>}
            </label>
          </li>
        ))}
      </ul>
      <p role="status" class="help">
        {found.length === 0 && texts.noTagFound}
        {found.length > SHOWN_TAGS && texts.moreTags(formats.number(found.length - SHOWN_TAGS))}
      </p>
    </>
  );
}

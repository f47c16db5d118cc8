import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Tag } from '../../../lib/domain/event';
import { foldText } from '../../../lib/domain/foldText';
import type { TagId } from '../../../lib/domain/vocabulary';
import { TagChip } from '../../shared/TagChip';
import type { TagChanges } from './tagChanges';
import type { TagsWording } from './wording';

interface MergeFormProps {
  readonly tag: Tag;
  /** All of them. */
  readonly tags: readonly Tag[];
  readonly count: number | undefined;
  readonly changes: TagChanges;
  readonly wording: TagsWording;
  readonly onClose: () => void;
}

/** More are found by typing. */
const MOST_CHOICES = 8;

/** Into which other tag one is to go. */
export function MergeForm({ tag, tags, count = 0, changes, wording, onClose }: MergeFormProps) {
  const { texts, desk, number } = wording;
  const query = useSignal('');
  const into = useSignal<TagId | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const sought = foldText(query.value.trim());
  const found = tags.filter(
    ({ id, name, isArchived }) => id !== tag.id && !isArchived && foldText(name).includes(sought),
  );
  const target = found.find(({ id }) => id === into.value);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (target === undefined) return;
    await changes.save([{ ...tag, mergedInto: target.id }], texts.mergedNow(tag.name, target.name));
  };

  return (
    <form
      class="merge-form preview"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onClose();
      }}
    >
      <p>{texts.mergeHelp(tag.name, count, number(count))}</p>
      <label>
        <span class="hidden">{texts.findTarget}</span>
        <input
          type="search"
          ref={field}
          placeholder={texts.findTarget}
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value;
          }}
        />
      </label>
      <fieldset>
        <legend class="hidden">{texts.mergeInto(tag.name)}</legend>
        <ul class="merge-choices">
          {found.slice(0, MOST_CHOICES).map((each) => (
            <li key={each.id}>
              <label class="choice">
                <input
                  type="radio"
                  name="merge-into"
                  checked={each.id === into.value}
                  onChange={() => {
                    into.value = each.id;
                  }}
                />
                <TagChip tag={each} />
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <p role="status" class="help">
        {found.length === 0 && texts.noneFound}
        {found.length > MOST_CHOICES && texts.moreToFind(number(found.length - MOST_CHOICES))}
      </p>
      <div class="tag-acts">
        <button type="submit" class="button" data-kind="primary" disabled={target === undefined}>
          {target === undefined ? texts.merge : texts.mergeNow(target.name)}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {desk.texts.cancel}
        </button>
      </div>
    </form>
  );
}

import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Tag, TagColor } from '../../../lib/domain/event';
import { foldText } from '../../../lib/domain/foldText';
import type { StoredTagGroup } from '../../../lib/domain/triage/tagGroups';
import type { TagUsesModel } from '../../../lib/reports/tagUses';
import { CheckChoice } from '../CheckChoice';
import { FilterChoice } from '../FilterChoice';
import { NameForm } from '../NameForm';
import { ShowMore } from '../ShowMore';
import { ColorChoice } from './ColorChoice';
import { TagRow } from './TagRow';
import type { TagChanges } from './tagChanges';
import type { TagsWording } from './wording';

interface TagListProps {
  /** By name. */
  readonly tags: readonly Tag[];
  readonly groups: readonly StoredTagGroup[];
  readonly convention: string;
  readonly model: TagUsesModel;
  readonly changes: TagChanges;
  readonly undoBar: ComponentChildren;
  readonly wording: TagsWording;
}

const ROWS_AT_ONCE = 50;

/** All tags, to be searched and narrowed, some at a time; and a field to make one. */
export function TagList({ tags, groups, convention, model, changes, undoBar, wording }: TagListProps) {
  const { texts, desk, number } = wording;
  const query = useSignal('');
  const groupId = useSignal<string | undefined>(undefined);
  const isArchive = useSignal(false);
  const most = useSignal(ROWS_AT_ONCE);
  const newColor = useSignal<TagColor>('gray');
  const names = useMemo(() => tags.map(({ name }) => name), [tags]);
  const folded = useMemo(
    () => tags.map((tag) => ({ tag, text: foldText(`${tag.name} ${tag.description ?? ''}`) })),
    [tags],
  );
  const sought = foldText(query.value.trim());
  const found = folded.flatMap(({ tag, text }) => {
    const isThere = (tag.isArchived ?? false) === isArchive.value && text.includes(sought);
    return isThere && (groupId.value === undefined || tag.groupId === groupId.value) ? tag : [];
  });
  const shown = found.slice(0, most.value);
  const shownIds = shown.map(({ id }) => id).join('\n');
  useEffect(() => {
    model.asked.value = shownIds === '' ? [] : shownIds.split('\n');
  }, [model, shownIds]);
  const counts = model.value.value?.counts;
  const archived = tags.filter((tag) => tag.isArchived).length;

  return (
    <section class="card" aria-labelledby="tags">
      <h2 id="tags">{desk.texts.tags}</h2>
      <p class="help">{texts.help}</p>
      <NameForm
        wording={desk}
        label={desk.texts.newTag}
        submitText={desk.texts.add}
        taken={names}
        onSubmit={(name) =>
          changes.save([{ id: crypto.randomUUID(), name, color: newColor.value }], texts.added(name))
        }
      >
        <ColorChoice
          wording={desk}
          label={desk.texts.color}
          color={newColor.value}
          onChoose={(color) => {
            newColor.value = color;
          }}
        />
      </NameForm>
      {convention !== '' && <p class="help">{texts.namedLike(convention)}</p>}
      <search class="filters">
        <label>
          <span class="hidden">{texts.search}</span>
          <input
            type="search"
            placeholder={texts.search}
            value={query.value}
            onInput={(event) => {
              query.value = event.currentTarget.value;
              most.value = ROWS_AT_ONCE;
            }}
          />
        </label>
        {groups.length > 0 && (
          <FilterChoice
            label={texts.group}
            value={groupId.value}
            any={texts.allGroups}
            options={groups.map(({ id, name }) => [id, name])}
            onChoose={(value) => {
              groupId.value = value;
            }}
          />
        )}
        {(archived > 0 || isArchive.value) && (
          <CheckChoice value={isArchive} label={texts.archiveOf(number(archived))} />
        )}
      </search>
      {undoBar}
      <p role="status" class="help">
        {found.length === 0 ? texts.noneFound : texts.found(found.length, number(found.length))}
      </p>
      <ul class="tag-rows">
        {shown.map((tag) => (
          <TagRow
            key={tag.id}
            tag={tag}
            tags={tags}
            names={names}
            groups={groups}
            count={counts?.get(tag.id)}
            changes={changes}
            wording={wording}
          />
        ))}
      </ul>
      <ShowMore count={found.length} most={most} step={ROWS_AT_ONCE} label={texts.showMore} />
    </section>
  );
}

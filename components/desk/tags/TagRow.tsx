import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { MEANINGFUL_TAGS, type Tag } from '../../../lib/domain/event';
import type { StoredTagGroup } from '../../../lib/domain/triage/tagGroups';
import { TagChip } from '../../shared/TagChip';
import { MergeForm } from './MergeForm';
import { TagEditor } from './TagEditor';
import type { TagChanges } from './tagChanges';
import type { TagsWording } from './wording';

interface TagRowProps {
  readonly tag: Tag;
  /** All of them. */
  readonly tags: readonly Tag[];
  readonly names: readonly string[];
  readonly groups: readonly StoredTagGroup[];
  /** On how many conversations it stands; undefined until they are counted. */
  readonly count: number | undefined;
  readonly changes: TagChanges;
  readonly wording: TagsWording;
}

/** A tag with what it is for and how much it is used; what changes it opens below. */
export function TagRow({ tag, tags, names, groups, count, changes, wording }: TagRowProps) {
  const { texts, number } = wording;
  const open = useSignal<'edit' | 'merge' | undefined>(undefined);
  const buttons = { edit: useRef<HTMLButtonElement>(null), merge: useRef<HTMLButtonElement>(null) };
  const lastOpen = useRef<'edit' | 'merge' | undefined>(undefined);
  useEffect(() => {
    if (open.value === undefined && lastOpen.current) buttons[lastOpen.current].current?.focus();
    lastOpen.current = open.value;
  });
  const close = () => {
    open.value = undefined;
  };
  const toggle = (which: 'edit' | 'merge') => {
    open.value = open.value === which ? undefined : which;
  };
  const group = groups.find(({ id }) => id === tag.groupId);
  const { isArchived = false } = tag;
  const archive = () =>
    changes.save(
      [{ ...tag, isArchived: !isArchived }],
      isArchived ? texts.broughtBack(tag.name) : texts.archived(tag.name),
    );

  return (
    <li>
      <div class="tag-row">
        <div class="tag-facts">
          <TagChip tag={tag} />
          <small>
            {group !== undefined && <span>{group.name}</span>}
            {count !== undefined && (
              <span>{count === 0 ? texts.unused : texts.uses(count, number(count))}</span>
            )}
          </small>
          {tag.description && <p>{tag.description}</p>}
        </div>
        <div class="tag-acts">
          <button
            type="button"
            class="button"
            ref={buttons.edit}
            aria-expanded={open.value === 'edit'}
            aria-label={texts.editOf(tag.name)}
            onClick={() => toggle('edit')}
          >
            {texts.edit}
          </button>
          {!MEANINGFUL_TAGS.includes(tag.id) && (
            <button
              type="button"
              class="button"
              ref={buttons.merge}
              aria-expanded={open.value === 'merge'}
              aria-label={texts.mergeOf(tag.name)}
              onClick={() => toggle('merge')}
            >
              {texts.merge}
            </button>
          )}
          <button
            type="button"
            class="button"
            aria-label={isArchived ? texts.bringBackOf(tag.name) : texts.archiveTag(tag.name)}
            onClick={archive}
          >
            {isArchived ? texts.bringBack : texts.archive}
          </button>
        </div>
      </div>
      {open.value === 'edit' && (
        <TagEditor
          tag={tag}
          taken={names.filter((name) => name !== tag.name)}
          groups={groups}
          changes={changes}
          wording={wording}
          onClose={close}
        />
      )}
      {open.value === 'merge' && (
        <MergeForm tag={tag} tags={tags} count={count} changes={changes} wording={wording} onClose={close} />
      )}
    </li>
  );
}

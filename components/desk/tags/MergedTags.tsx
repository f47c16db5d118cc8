import type { Tag } from '../../../lib/domain/event';
import type { TagId } from '../../../lib/domain/vocabulary';
import type { TagUses } from '../../../lib/reports/tagUses';
import { TagChip } from '../../shared/TagChip';
import type { TagChanges } from './tagChanges';
import type { TagsWording } from './wording';

interface MergedTagsProps {
  readonly merged: TagUses['merged'];
  readonly tagsById: ReadonlyMap<TagId, Tag>;
  readonly changes: TagChanges;
  readonly wording: TagsWording;
}

/** Tags that were merged into others: each can have its own back at any time. */
export function MergedTags({ merged, tagsById, changes, wording }: MergedTagsProps) {
  const { texts, number } = wording;
  return (
    <details class="card">
      <summary>{texts.mergedTags(merged.length, number(merged.length))}</summary>
      <p class="help">{texts.mergedHelp}</p>
      <ul class="rows">
        {merged.map(({ tag, into }) => {
          const target = tagsById.get(into);
          return (
            <li key={tag.id}>
              <span class="choice">
                <TagChip tag={tag} /> → {target ? <TagChip tag={target} /> : into}
              </span>
              <button
                type="button"
                class="button"
                aria-label={texts.partOf(tag.name)}
                onClick={() => changes.save([{ ...tag, mergedInto: undefined }], texts.parted(tag.name))}
              >
                {texts.part}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

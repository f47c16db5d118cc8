import type { Tag } from '../../../lib/domain/event';
import type { TagId } from '../../../lib/domain/vocabulary';
import { TagChip } from '../../shared/TagChip';
import type { TagChanges } from './tagChanges';
import type { TagsWording } from './wording';

interface FirstTagsProps {
  /** Merged ones included. */
  readonly known: ReadonlyMap<TagId, Tag>;
  readonly first: readonly Tag[];
  readonly changes: TagChanges;
  readonly wording: TagsWording;
}

/** What a new database has and this one, being older, has not; nothing where it has all. */
export function FirstTags({ known, first, changes, wording }: FirstTagsProps) {
  const { texts, number } = wording;
  const missing = first.filter(({ id }) => !known.has(id));
  const described = first.flatMap(({ id, description }) => {
    const tag = known.get(id);
    return tag !== undefined && !tag.description && !tag.mergedInto ? { ...tag, description } : [];
  });
  if (missing.length === 0 && described.length === 0) return null;
  return (
    <section class="card" aria-labelledby="first-tags">
      <h2 id="first-tags">{texts.firstTags}</h2>
      {missing.length > 0 && (
        <>
          <p class="help">{texts.missingTags}</p>
          <ul class="rows">
            {missing.map((tag) => (
              <li key={tag.id}>
                <span class="choice">
                  <TagChip tag={tag} />
                  <small>{tag.description}</small>
                </span>
                <button
                  type="button"
                  class="button"
                  aria-label={texts.addOf(tag.name)}
                  onClick={() => changes.save([tag], texts.added(tag.name))}
                >
                  {wording.desk.texts.add}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {described.length > 0 && (
        <div class="tag-acts">
          <p class="help">{texts.undescribed(described.length, number(described.length))}</p>
          <button
            type="button"
            class="button"
            onClick={() =>
              changes.save(described, texts.describedNow(described.length, number(described.length)))
            }
          >
            {texts.describe}
          </button>
        </div>
      )}
    </section>
  );
}

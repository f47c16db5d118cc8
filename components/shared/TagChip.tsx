import type { Tag } from '../../lib/domain/event';

/** A tag in its colour. */
export function TagChip({ tag }: { readonly tag: Tag }) {
  return (
    <span
      class="chip"
      style={{ background: `var(--inlay-tag-${tag.color})`, color: `var(--inlay-tag-${tag.color}-text)` }}
    >
      {tag.name}
    </span>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Tag } from '../../lib/domain/event';
import type { Texts } from '../../lib/i18n/catalogue';
import type { barEnglish } from '../../lib/i18n/catalogues/overlay/bar.en';
import { CloseIcon, PlusIcon } from '../shared/icons';
import { TagChip } from '../shared/TagChip';
import type { BarProps } from './barView';
import { TagPicker } from './TagPicker';
import { useFocusLost } from './useFocusLost';

export interface TagFieldProps extends BarProps {
  readonly texts: Texts<typeof barEnglish>;
}

/** The tags of a conversation: each can be taken off, others found or made. */
export function TagField(props: TagFieldProps) {
  const { tags, tagPicker, texts, onRemoveTag, onOpenTags } = props;
  const chips = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  /** Where the focus was when what had it went away: behind so many tags. */
  const lostAt = useRef<number | undefined>(undefined);
  const keepFocus = (position: number) => {
    lostAt.current = position;
  };
  useLayoutEffect(() => {
    const position = lostAt.current;
    if (position === undefined) return;
    lostAt.current = undefined;
    const next = chips.current?.children[position]?.lastElementChild;
    if (next instanceof HTMLElement) next.focus();
    else addButton.current?.focus({ preventScroll: true });
  });

  return (
    <fieldset class="tags" data-some={tags.length > 0}>
      <legend class="hidden">{texts.tags}</legend>
      {tags.length > 0 && (
        <div class="chips" ref={chips}>
          {tags.map((tag, index) => (
            <SetTag
              key={tag.id}
              tag={tag}
              label={texts.removeTag(tag.name)}
              onRemove={() => onRemoveTag(tag.id)}
              onFocusLost={() => keepFocus(index)}
            />
          ))}
        </div>
      )}
      {tagPicker ? (
        <TagPicker {...props} view={tagPicker} onFocusLost={() => keepFocus(Number.POSITIVE_INFINITY)} />
      ) : (
        <button type="button" class="quiet" ref={addButton} onClick={onOpenTags}>
          <PlusIcon size={14} />
          {texts.addTag}
        </button>
      )}
    </fieldset>
  );
}

interface SetTagProps {
  readonly tag: Tag;
  readonly label: string;
  readonly onRemove: () => void;
  /** It was taken off, and had the focus until then. */
  readonly onFocusLost: () => void;
}

function SetTag({ tag, label, onRemove, onFocusLost }: SetTagProps) {
  const button = useRef<HTMLButtonElement>(null);
  useFocusLost(button, onFocusLost);

  return (
    <span class="tag">
      <TagChip tag={tag} />
      <button type="button" class="quiet" ref={button} aria-label={label} onClick={onRemove}>
        <CloseIcon size={12} />
      </button>
    </span>
  );
}

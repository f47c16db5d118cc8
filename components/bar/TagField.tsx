import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Texts } from '../../lib/i18n/catalogue';
import type { barEnglish } from '../../lib/i18n/catalogues/overlay/bar.en';
import { CloseIcon, PlusIcon } from '../shared/icons';
import { TagChip } from '../shared/TagChip';
import type { BarProps, TagOption, TagPickerView } from './barView';

interface TagFieldProps extends BarProps {
  readonly texts: Texts<typeof barEnglish>;
}

const optionId = (index: number): string => `tag-${index}`;

/** The tags of a conversation: each can be taken off, others found or made. */
export function TagField(props: TagFieldProps) {
  const { tags, tagPicker, texts, onRemoveTag, onOpenTags } = props;
  return (
    <fieldset class="tags">
      <legend class="hidden">{texts.tags}</legend>
      {tags.map((tag) => (
        <span class="tag" key={tag.id}>
          <TagChip tag={tag} />
          <button
            type="button"
            class="quiet"
            aria-label={texts.removeTag(tag.name)}
            onClick={() => onRemoveTag(tag.id)}
          >
            <CloseIcon size={12} />
          </button>
        </span>
      ))}
      {tagPicker ? (
        <TagPicker {...props} view={tagPicker} />
      ) : (
        <button type="button" class="quiet" onClick={onOpenTags}>
          <PlusIcon size={14} />
          {texts.addTag}
        </button>
      )}
    </fieldset>
  );
}

function TagPicker({
  view,
  texts,
  onChooseTag,
  onPointTag,
}: TagFieldProps & { readonly view: TagPickerView }) {
  const { query, options, activeIndex } = view;
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);

  return (
    <div class="combobox">
      <input
        ref={field}
        class="field"
        type="text"
        role="combobox"
        name="tag"
        autocomplete="off"
        spellcheck={false}
        placeholder={texts.findTag}
        aria-label={texts.findTag}
        aria-expanded="true"
        aria-controls="tags"
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? optionId(activeIndex) : undefined}
        value={query}
      />
      <div class="options">
        <div id="tags" role="listbox" aria-label={texts.tags}>
          {options.map((option, index) => (
            <button
              type="button"
              key={'tag' in option ? option.tag.id : ''}
              id={optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === activeIndex}
              onClick={() => onChooseTag(index)}
              onPointerMove={() => onPointTag(index)}
            >
              <OptionText option={option} texts={texts} />
            </button>
          ))}
        </div>
        {options.length === 0 && <p>{texts.noTags}</p>}
      </div>
    </div>
  );
}

function OptionText({ option, texts }: { readonly option: TagOption } & Pick<TagFieldProps, 'texts'>) {
  if ('tag' in option) return <TagChip tag={option.tag} />;
  return (
    <>
      <PlusIcon size={14} />
      {texts.createTag(option.newName)}
    </>
  );
}

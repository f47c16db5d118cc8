import { useLayoutEffect, useRef } from 'preact/hooks';
import { LONGEST_NAME } from '../../lib/domain/setupChange';
import { PlusIcon } from '../shared/icons';
import { TagChip } from '../shared/TagChip';
import type { TagOption, TagPickerView } from './barView';
import type { TagFieldProps } from './TagField';
import { useFocusLost } from './useFocusLost';

interface TagPickerProps extends TagFieldProps {
  readonly view: TagPickerView;
  /** It closed, and had the focus until then. */
  readonly onFocusLost: () => void;
}

const optionId = (index: number): string => `tag-${index}`;

/** Finds tags that are not set yet, or makes a new one. Nothing is marked until something was typed. */
export function TagPicker({ view, texts, onChooseTag, onPointTag, onFocusLost, ...props }: TagPickerProps) {
  const { query, options, activeIndex } = view;
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  useFocusLost(field, onFocusLost);

  return (
    <div class="combobox" data-panel="tagPicker">
      <input
        ref={field}
        class="field"
        type="text"
        role="combobox"
        name="tag"
        autocomplete="off"
        spellcheck={false}
        maxLength={LONGEST_NAME}
        placeholder={texts.findTag}
        aria-label={texts.findTag}
        aria-expanded="true"
        aria-controls="tags"
        aria-autocomplete="list"
        aria-activedescendant={activeIndex === undefined ? undefined : optionId(activeIndex)}
        value={query}
      />
      <div class="options" tabIndex={-1}>
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
        <p role="status">
          {query.length >= LONGEST_NAME &&
            texts.longestTag(new Intl.NumberFormat(props.language).format(LONGEST_NAME))}
        </p>
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

import { useLayoutEffect, useRef } from 'preact/hooks';
import { LONGEST_NAME } from '../../lib/domain/setupChange';
import { keepInSight } from '../shared/keepInSight';
import type { TagPickerView } from './barView';
import type { TagFieldProps } from './TagField';
import { TagOptionText } from './TagOptionText';
import { useFocusLost } from './useFocusLost';

interface TagPickerProps extends TagFieldProps {
  readonly view: TagPickerView;
  /** It closed, and had the focus until then. */
  readonly onFocusLost: () => void;
}

const optionId = (index: number): string => `tag-${index}`;

/** Finds tags that are not set yet, or makes a new one. Nothing is marked until something was typed. */
export function TagPicker({ view, texts, onFocusLost, ...props }: TagPickerProps) {
  const { query, options, activeIndex, more } = view;
  const { onChooseTag, onPointTag, onDeclineTag, language } = props;
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => {
    if (activeIndex !== undefined) keepInSight(list.current, activeIndex);
  });
  useFocusLost(field, onFocusLost);
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  const isSuggested = options.some((option) => 'tag' in option && option.suggested);

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
      <div class="options">
        {isSuggested && <p>{texts.suggestionKeys}</p>}
        <div ref={list} id="tags" role="listbox" tabIndex={-1} aria-label={texts.tags}>
          {options.map((option, index) => (
            <button
              type="button"
              key={'tag' in option ? option.tag.id : ''}
              id={optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === activeIndex}
              onClick={({ target }) => {
                const isDeclined = target instanceof HTMLElement && target.dataset.act === 'decline';
                (isDeclined ? onDeclineTag : onChooseTag)(index);
              }}
              onPointerMove={() => onPointTag(index)}
            >
              <TagOptionText option={option} texts={texts} convention={view.convention} />
            </button>
          ))}
        </div>
        {more > 0 && <p>{texts.moreTags(number(more))}</p>}
        {options.length === 0 && view.archived === undefined && <p>{texts.noTags}</p>}
        <p role="status">
          {query.length >= LONGEST_NAME
            ? texts.longestTag(number(LONGEST_NAME))
            : statusOf(view, texts, language)}
        </p>
      </div>
    </div>
  );
}

function statusOf(
  { told, archived }: TagPickerView,
  texts: TagFieldProps['texts'],
  language: string,
): string | undefined {
  if (archived !== undefined) return texts.archivedTag(archived);
  if (told?.type === 'declined') return texts.declinedTag(told.name);
  return told && texts.replacedTag(told.name, new Intl.ListFormat(language).format(told.former));
}

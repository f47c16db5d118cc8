import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReplyMatch } from '../../lib/domain/cannedReply';
import type { Texts } from '../../lib/i18n/catalogue';
import type { pickerEnglish } from '../../lib/i18n/catalogues/overlay/picker.en';
import { keepInSight } from '../shared/keepInSight';
import { ImageLine } from './ImageLine';
import { LengthText } from './LengthText';
import type { ListView, PickerProps } from './pickerView';

interface ReplyListProps extends PickerProps {
  readonly view: ListView;
  readonly texts: Texts<typeof pickerEnglish>;
}

const optionId = (index: number): string => `reply-${index}`;

/** A list box that keeps the focus where the query is typed. */
export function ReplyList(props: ReplyListProps) {
  const { view, texts, surface, image, formats, onChoose, onPoint } = props;
  const { matches = [], activeIndex, hasField, query } = view;
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const active = matches[activeIndex];
  const more = doneToo(props);

  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => keepInSight(list.current, activeIndex));

  return (
    <>
      {hasField && (
        <input
          ref={field}
          class="field"
          type="text"
          role="combobox"
          name="query"
          autocomplete="off"
          spellcheck={false}
          placeholder={texts.search}
          aria-label={texts.search}
          aria-expanded="true"
          aria-controls="replies"
          aria-autocomplete="list"
          aria-activedescendant={active && optionId(activeIndex)}
          value={query}
        />
      )}
      <div ref={list} id="replies" class="replies" role="listbox" aria-label={texts.title}>
        {matches.map((match, index) => (
          <Option
            key={match.replyId}
            id={optionId(index)}
            match={match}
            texts={texts}
            isActive={index === activeIndex}
            onChoose={() => onChoose(index)}
            onPoint={() => onPoint(index)}
          />
        ))}
      </div>
      {active && (
        <div class="preview">
          {image && <ImageLine {...props} view={image} />}
          <p lang={active.language} dir="auto">
            {active.preview}
          </p>
          {active.fields.length > 0 && (
            <p class="asks">{texts.asksFor(active.fields.map(({ label }) => label).join(', '))}</p>
          )}
          {more.length > 0 && <p class="more">{texts.alsoDone(more.join(' · '))}</p>}
          <p class="more facts">
            {surface && (
              <LengthText
                text={active.preview}
                surface={surface}
                isRough={active.fields.length > 0}
                texts={texts}
                formats={formats}
              />
            )}
            {active.otherVariants.length > 0 && (
              <span>{texts.otherWordings(active.otherVariants.length)}</span>
            )}
          </p>
        </div>
      )}
      <p class={matches.length > 0 ? 'hidden' : 'empty'} role="status">
        {view.matches === undefined && texts.loading}
        {view.matches?.length === 0 && texts.nothing}
        {active && `${texts.found(matches.length)}. ${active.title}`}
      </p>
      {matches.length > 0 && <p class="keys">{texts.keys}</p>}
    </>
  );
}

/** What Shift+Enter does besides. */
function doneToo({ tagNames, afterSending, texts, formats }: ReplyListProps): readonly string[] {
  const tags = tagNames.length > 0 ? [texts.tagsToo(tagNames.join(', '))] : [];
  if (afterSending === undefined) return tags;
  if (afterSending.type === 'resolve') return [...tags, texts.resolvesToo];
  return [...tags, texts.snoozesToo(formats.waitLong(afterSending.time))];
}

interface OptionProps {
  readonly id: string;
  readonly match: ReplyMatch;
  readonly texts: ReplyListProps['texts'];
  readonly isActive: boolean;
  readonly onChoose: () => void;
  readonly onPoint: () => void;
}

function Option({ id, match, texts, isActive, onChoose, onPoint }: OptionProps) {
  return (
    <button
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onClick={onChoose}
      onPointerMove={onPoint}
    >
      <span class="shortcut">/{match.shortcut}</span>
      <span class="title">{match.title}</span>
      <span class="language">{wordingLabel(match, texts)}</span>
      <span class="line" lang={match.language} dir="auto">
        {match.preview.split('\n', 1)[0]}
      </span>
    </button>
  );
}

/** `TR`, `TR · formal`. */
function wordingLabel({ variant }: ReplyMatch, texts: ReplyListProps['texts']): string {
  const [language = '', , formality] = variant.split('/');
  const isKnown = formality === 'formal' || formality === 'casual';
  return [language.toUpperCase(), isKnown && texts[formality]].filter(Boolean).join(' · ');
}

import type { Texts } from '../../lib/i18n/catalogue';
import type { pickerEnglish } from '../../lib/i18n/catalogues/overlay/picker.en';
import { AskedField } from './AskedField';
import { LengthText } from './LengthText';
import { blankFields, type FormView, filledPreview, type PickerProps } from './pickerView';

interface FieldFormProps extends PickerProps {
  readonly view: FormView;
  readonly texts: Texts<typeof pickerEnglish>;
}

/** Asks for what a reply cannot know, and shows what becomes of it. */
export function FieldForm({ view, texts, surface, formats, onSubmit, onClose }: FieldFormProps) {
  const text = filledPreview(view);
  const isBlank = blankFields(view).length > 0;
  return (
    <div class="form">
      <h3>{texts.fillIn}</h3>
      {view.fields.map((field, index) => (
        <AskedField
          key={field.name}
          field={field}
          value={view.values[field.name] ?? field.suggestion}
          isFirst={index === 0}
        />
      ))}
      <div class="preview" role="status">
        <p lang={view.reply.language} dir="auto">
          {text}
        </p>
        {surface && (
          <p class="more facts">
            <LengthText text={text} surface={surface} isRough={isBlank} texts={texts} formats={formats} />
          </p>
        )}
      </div>
      <div class="buttons">
        <button type="button" onClick={onClose}>
          {texts.cancel}
        </button>
        <button type="button" class="main" disabled={isBlank} onClick={onSubmit}>
          {texts.insert}
        </button>
      </div>
    </div>
  );
}

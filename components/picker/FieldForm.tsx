import type { Texts } from '../../lib/i18n/catalogue';
import type { pickerEnglish } from '../../lib/i18n/catalogues/overlay/picker.en';
import { AskedField } from './AskedField';
import { blankFields, type FormView, filledPreview, type PickerProps } from './pickerView';

interface FieldFormProps extends PickerProps {
  readonly view: FormView;
  readonly texts: Texts<typeof pickerEnglish>;
}

/** Asks for what a reply cannot know, and shows what becomes of it. */
export function FieldForm({ view, texts, onSubmit, onClose }: FieldFormProps) {
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
          {filledPreview(view)}
        </p>
      </div>
      <div class="buttons">
        <button type="button" onClick={onClose}>
          {texts.cancel}
        </button>
        <button type="button" class="main" disabled={blankFields(view).length > 0} onClick={onSubmit}>
          {texts.insert}
        </button>
      </div>
    </div>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Texts } from '../../lib/i18n/catalogue';
import type { pickerEnglish } from '../../lib/i18n/catalogues/overlay/picker.en';
import { blankFields, type FormView, filledPreview, type PickerProps } from './pickerView';

interface FieldFormProps extends PickerProps {
  readonly view: FormView;
  readonly texts: Texts<typeof pickerEnglish>;
}

/** Asks for what a reply cannot know, and shows what becomes of it. */
export function FieldForm({ view, texts, onSubmit, onClose }: FieldFormProps) {
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    first.current?.focus({ preventScroll: true });
    first.current?.select();
  }, []);

  return (
    <div class="form">
      <h3>{texts.fillIn}</h3>
      {view.fields.map(({ name, label, suggestion }, index) => (
        <label key={name}>
          <span>{label}</span>
          <input
            ref={index === 0 ? first : undefined}
            class="field"
            type="text"
            name={name}
            autocomplete="off"
            value={view.values[name] ?? suggestion}
          />
        </label>
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

import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { LONGEST_VIEW_NAME } from '../../../lib/domain/queueView';
import type { QueueWording } from './wording';

interface ViewFormProps {
  readonly wording: QueueWording;
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the name of a view; ready to be typed into. */
export function ViewForm({ wording: { texts }, onSave, onCancel }: ViewFormProps) {
  const name = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const given = name.value.trim();
  const save = (event: Event) => {
    event.preventDefault();
    if (given !== '') onSave(given);
  };
  return (
    <form onSubmit={save}>
      <label>
        <span class="hidden">{texts.viewName}</span>
        <input
          ref={field}
          type="text"
          dir="auto"
          autocomplete="off"
          placeholder={texts.viewName}
          maxLength={LONGEST_VIEW_NAME}
          value={name.value}
          onInput={(event) => {
            name.value = event.currentTarget.value;
          }}
        />
      </label>
      <button type="submit" class="button" data-kind="primary" disabled={given === ''}>
        {texts.saveViewNow}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {texts.cancel}
      </button>
    </form>
  );
}

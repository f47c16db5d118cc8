import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { nameFault } from './nameFault';
import type { DeskWording } from './wording';

interface NameFormProps {
  readonly wording: DeskWording;
  readonly label: string;
  readonly submitText: string;
  readonly initial?: string;
  /** Names that others have. */
  readonly taken: readonly string[];
  /** Resolves to true once it is saved; the field is emptied then. */
  readonly onSubmit: (name: string) => Promise<boolean>;
  /** Offered where the form replaces something else. */
  readonly onCancel?: () => void;
  /** Further fields. */
  readonly children?: ComponentChildren;
}

/** Asks for a name and says what is wrong with it. */
export function NameForm(props: NameFormProps) {
  const { wording, label, submitText, initial = '', taken, onSubmit, onCancel, children } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const fault = useSignal<string | undefined>(undefined);

  useEffect(() => {
    if (onCancel) field.current?.select();
  }, [onCancel]);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const name = field.current?.value ?? '';
    fault.value = nameFault(name, taken, wording);
    if (fault.value !== undefined) {
      field.current?.focus();
      return;
    }
    if ((await onSubmit(name.trim())) && field.current) field.current.value = '';
  };

  return (
    <form class="name-form" onSubmit={submit} noValidate>
      <label class="hidden" for={id}>
        {label}
      </label>
      <input
        id={id}
        ref={field}
        type="text"
        autoComplete="off"
        defaultValue={initial}
        placeholder={label}
        aria-invalid={fault.value !== undefined}
        aria-describedby={`${id}-fault`}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.isComposing) onCancel?.();
        }}
      />
      {children}
      <button type="submit" class="button">
        {submitText}
      </button>
      {onCancel && (
        <button type="button" class="button" onClick={onCancel}>
          {wording.texts.cancel}
        </button>
      )}
      <p class="problem" id={`${id}-fault`} role="alert">
        {fault.value}
      </p>
    </form>
  );
}

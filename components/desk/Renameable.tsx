import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { EditIcon } from '../shared/icons';
import { NameForm } from './NameForm';
import type { DeskWording } from './wording';

interface RenameableProps {
  readonly wording: DeskWording;
  readonly name: string;
  readonly taken: readonly string[];
  readonly onRename: (name: string) => Promise<boolean>;
  /** How the name is shown while it is not being changed. */
  readonly children: ComponentChildren;
}

/** A name with a button that turns it into a field. Focus goes into the field, and back to the button. */
export function Renameable({ wording, name, taken, onRename, children }: RenameableProps) {
  const isOpen = useSignal(false);
  const wasOpen = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => {
    isOpen.value = false;
  }, [isOpen]);

  useEffect(() => {
    if (wasOpen.current && !isOpen.value) button.current?.focus();
    wasOpen.current = isOpen.value;
  }, [isOpen.value]);

  if (isOpen.value) {
    return (
      <NameForm
        wording={wording}
        label={wording.texts.newNameOf(name)}
        submitText={wording.texts.save}
        initial={name}
        taken={taken}
        onCancel={close}
        onSubmit={async (next) => {
          const isSaved = await onRename(next);
          if (isSaved) close();
          return isSaved;
        }}
      />
    );
  }
  const label = wording.texts.renameOf(name);
  return (
    <span class="renameable">
      {children}
      <button
        type="button"
        ref={button}
        class="icon-button"
        aria-label={label}
        title={label}
        onClick={() => {
          isOpen.value = true;
        }}
      >
        <EditIcon size={14} />
      </button>
    </span>
  );
}

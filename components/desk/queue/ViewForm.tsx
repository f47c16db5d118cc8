import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { foldText } from '../../../lib/domain/foldText';
import { LONGEST_VIEW_NAME, type QueueView } from '../../../lib/domain/queueView';
import type { QueueWording } from './wording';

interface ViewFormProps {
  /** That are saved already: one of the same name is replaced. */
  readonly views: readonly QueueView[];
  readonly wording: QueueWording;
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the name of a view; ready to be typed into. Says before if it would replace another. */
export function ViewForm({ views, wording: { texts }, onSave, onCancel }: ViewFormProps) {
  const name = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const given = name.value.trim();
  const isOurs = foldText(given) === foldText(texts.wholeQueue);
  const isTaken = views.some((view) => view.name === given);
  const save = (event: Event) => {
    event.preventDefault();
    if (given !== '' && !isOurs) onSave(given);
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
      <button type="submit" class="button" data-kind="primary" disabled={given === '' || isOurs}>
        {isTaken ? texts.replaceView : texts.saveViewNow}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {texts.cancel}
      </button>
      <small role="status">{isOurs ? texts.viewNameOurs : isTaken && texts.viewReplaces(given)}</small>
    </form>
  );
}

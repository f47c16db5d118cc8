import { useSignal } from '@preact/signals';
import { type Agent, LONGEST_NOTE, LONGEST_RECIPIENT } from '../../../lib/domain/event';
import type { QueueWording } from './wording';

interface HandOverQuestionProps {
  /** Without the one who hands over. */
  readonly others: readonly Agent[];
  readonly wording: QueueWording;
  readonly onHandOver: (to: string, note: string) => void;
}

/** Who takes it over, an agent of this browser or anybody else, and what they should know. */
export function HandOverQuestion({ others, wording: { texts }, onHandOver }: HandOverQuestionProps) {
  const to = useSignal('');
  const note = useSignal('');
  const isBlank = useSignal(false);
  const handOver = (event: Event) => {
    event.preventDefault();
    isBlank.value = to.value.trim() === '';
    if (!isBlank.value) onHandOver(to.value.trim(), note.value.trim());
  };
  return (
    <form class="question-form" onSubmit={handOver}>
      <label>
        <span>{texts.to}</span>
        <input
          type="text"
          dir="auto"
          list="others"
          autocomplete="off"
          maxLength={LONGEST_RECIPIENT}
          value={to.value}
          aria-invalid={isBlank.value}
          onInput={(event) => {
            to.value = event.currentTarget.value;
          }}
        />
      </label>
      <datalist id="others">
        {others.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <p role="alert" class="problem">
        {isBlank.value && texts.toMissing}
      </p>
      <label>
        <span>{texts.note}</span>
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={LONGEST_NOTE}
          value={note.value}
          onInput={(event) => {
            note.value = event.currentTarget.value;
          }}
        />
      </label>
      <p class="help">{texts.handOverHelp}</p>
      <button type="submit" class="button" data-kind="primary">
        {texts.handOver}
      </button>
    </form>
  );
}

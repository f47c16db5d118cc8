import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Language } from '../../../lib/domain/vocabulary';
import { VARIABLES } from '../../../lib/replies/replyVariables';
import type { LibraryWording } from './wording';

interface BodyFieldProps {
  readonly language: Language;
  readonly body: string;
  readonly isFaulty: boolean;
  readonly wording: LibraryWording;
  readonly onChange: (body: string) => void;
}

/** What of a name is written so far, right before the caret. */
const UNFINISHED_NAME = /\{\{\s*([\w.]*)$/;

const COMPLETION_KEYS: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'Enter', 'Tab', 'Escape']);

interface Completion {
  readonly names: readonly string[];
  readonly active: number;
  /** How many characters before the caret are replaced. */
  readonly typed: number;
}

/** The template of a wording. After "{{" it offers the names that are filled in: arrows, Enter or Tab, Escape. */
export function BodyField({ language, body, isFaulty, wording: { texts }, onChange }: BodyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const completion = useSignal<Completion | undefined>(undefined);
  const { names = [], active = 0 } = completion.value ?? {};

  const offer = ({ value, selectionStart }: HTMLTextAreaElement) => {
    const typed = UNFINISHED_NAME.exec(value.slice(0, selectionStart))?.[1];
    const fitting = typed === undefined ? [] : VARIABLES.filter((name) => name.includes(typed));
    completion.value =
      typed === undefined || fitting.length === 0
        ? undefined
        : { names: fitting, active: 0, typed: typed.length };
  };
  const take = (name: string | undefined) => {
    const area = field.current;
    const typed = completion.value?.typed;
    if (!area || name === undefined || typed === undefined) return;
    const start = area.selectionStart - typed;
    const isClosed = /^\s*[}|]/.test(area.value.slice(area.selectionStart));
    const text = isClosed ? name : `${name} }}`;
    area.setRangeText(text, start, area.selectionStart, 'end');
    completion.value = undefined;
    area.focus();
    onChange(area.value);
  };
  const move = (step: number) => {
    if (!completion.value) return;
    completion.value = { ...completion.value, active: (active + step + names.length) % names.length };
  };
  const handleKey = (event: KeyboardEvent) => {
    if (!completion.value || event.isComposing) return;
    if (event.shiftKey || !COMPLETION_KEYS.has(event.key)) return;
    event.preventDefault();
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape') completion.value = undefined;
    else take(names[active]);
  };

  return (
    <div class="body-field">
      <label class="wide">
        <span>{texts.body}</span>
        <textarea
          ref={field}
          rows={6}
          lang={language}
          dir="auto"
          value={body}
          aria-invalid={isFaulty}
          aria-describedby="body-help template-fault"
          aria-autocomplete="list"
          aria-controls="names"
          aria-activedescendant={completion.value ? `name-${active}` : undefined}
          onInput={({ currentTarget }) => {
            onChange(currentTarget.value);
            offer(currentTarget);
          }}
          onKeyDown={handleKey}
          onBlur={() => {
            completion.value = undefined;
          }}
        />
      </label>
      <div
        id="names"
        class="names"
        role="listbox"
        aria-label={texts.names}
        hidden={completion.value === undefined}
      >
        {names.map((name, index) => (
          <button
            key={name}
            type="button"
            id={`name-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // The field would lose its caret otherwise.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(name)}
          >
            {name}
          </button>
        ))}
      </div>
      <small id="body-help">{texts.bodyHelp}</small>
    </div>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { LONGEST_NOTE } from '../../lib/domain/event';
import type { Texts } from '../../lib/i18n/catalogue';
import type { barEnglish } from '../../lib/i18n/catalogues/overlay/bar.en';
import { NoteIcon } from '../shared/icons';
import type { BarProps } from './barView';
import { useFocusLost } from './useFocusLost';

export interface NoteFieldProps extends BarProps {
  readonly texts: Texts<typeof barEnglish>;
}

interface NoteLineProps extends NoteFieldProps {
  /** The field closed, and had the focus until then. */
  readonly onFocusLost: () => void;
}

/** The note in one line, which opens it; or the field it is written in. Nothing while there is neither. */
export function NoteLine({ onFocusLost, ...props }: NoteLineProps) {
  const { conversation, noteEditor, texts, onOpenNote } = props;
  const { note = '' } = conversation;
  if (noteEditor) return <NoteField {...props} text={noteEditor.text} onFocusLost={onFocusLost} />;
  if (note === '') return null;
  return (
    <button type="button" class="quiet note" aria-label={texts.editNote(note)} onClick={onOpenNote}>
      <NoteIcon size={14} />
      <span dir="auto">{note}</span>
    </button>
  );
}

interface NoteTextProps extends NoteLineProps {
  readonly text: string;
}

function NoteField({ text, texts, language, onFocusLost }: NoteTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = field;
    current?.focus({ preventScroll: true });
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  useFocusLost(field, onFocusLost);

  return (
    <div class="note" data-panel="note">
      <textarea
        ref={field}
        class="field"
        name="note"
        rows={2}
        dir="auto"
        maxLength={LONGEST_NOTE}
        aria-label={texts.note}
        aria-describedby="note-hint"
        value={text}
      />
      <p id="note-hint">
        {texts.noteKeys}
        <br />
        {texts.noteHint}
      </p>
      <p role="status">
        {text.length >= LONGEST_NOTE &&
          texts.longestNote(new Intl.NumberFormat(language).format(LONGEST_NOTE))}
      </p>
    </div>
  );
}

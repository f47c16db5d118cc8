import { useEffect, useRef, useState } from 'react';
import type { ComposerPlace } from '../../world/model';
import { createMetaEditor, type Editor } from './editor';
import { useMetaSite, useMetaState } from './metaSite';

interface EditorBoxProps {
  readonly place: ComposerPlace;
  /** Id of the post, of the comment, or of the thread. */
  readonly answers: string | null;
  readonly placeholder: string;
  /** Some of the boxes have none. */
  readonly label?: string;
  readonly className?: string;
  readonly takesFocus?: boolean;
  onText?(text: string): void;
  onSend(text: string): void;
  /** What becomes of what is in the box when it is sent by something else. */
  readonly sender?: { current: (() => void) | undefined };
}

/** A box that is a real Lexical editor; Enter sends, Shift+Enter begins a line. Its element is another one after each sending. */
export function EditorBox(props: EditorBoxProps) {
  const [sent, setSent] = useState(0);
  const { editorMode, editorVersion } = useMetaState().settings;
  return (
    <Editable
      key={`${sent} ${editorMode} ${editorVersion}`}
      {...props}
      mode={editorMode}
      version={editorVersion}
      takesFocus={props.takesFocus === true || sent > 0}
      onSend={(text) => {
        setSent((count) => count + 1);
        props.onSend(text);
      }}
    />
  );
}

interface EditableProps extends EditorBoxProps {
  readonly mode: 'rich' | 'plain';
  readonly version: 'new' | 'old';
}

function Editable(props: EditableProps) {
  const { place, answers, placeholder, label, mode, version, className = '', takesFocus } = props;
  const { recorder } = useMetaSite();
  const element = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(undefined);
  const latest = useRef(props);
  latest.current = props;
  const [isEmpty, setEmpty] = useState(true);

  useEffect(() => {
    if (!element.current) return;
    const root = element.current;
    const made = createMetaEditor(root, {
      version,
      mode,
      onChange(text) {
        recorder.add({ kind: 'draft', place, answers, text });
        setEmpty(text === '');
        latest.current.onText?.(text);
      },
      onEnter: send,
    });
    editor.current = made;
    function send(): void {
      const text = made.state().text.trim();
      if (text === '') return;
      recorder.add({ kind: 'metaSend', place, answers, text });
      latest.current.onText?.('');
      latest.current.onSend(text);
    }
    if (latest.current.sender) latest.current.sender.current = send;
    const unwatch = recorder.watchDraft(() => ({
      place,
      answers,
      ...made.state(),
      hasFocus: document.activeElement === root,
    }));
    if (takesFocus) root.focus();
    return () => {
      unwatch();
      made.stop();
    };
  }, [recorder, place, answers, mode, version, takesFocus]);

  return (
    <div className={`editor-box ${className}`}>
      <div
        ref={element}
        contentEditable={true}
        suppressContentEditableWarning={true}
        role="textbox"
        spellCheck={true}
        tabIndex={0}
        aria-label={label}
        aria-placeholder={placeholder}
        style={{ userSelect: 'text', whiteSpace: 'pre-wrap', wordBreak: 'break-word' }}
      />
      {isEmpty ? (
        <div aria-hidden="true" className="placeholder">
          <div>{placeholder}</div>
        </div>
      ) : null}
    </div>
  );
}

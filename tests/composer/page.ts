/** A host page with real editors of the kinds that Inlay writes to, each telling its own model's text. */
import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

interface HostPage {
  /** The text of the editor's model, never of its elements. */
  text(editor: string): string;
  /** Fills the Draft.js editor anew, as a page does that keeps a draft. */
  fill(text: string): void;
  sends: number;
  errors: string[];
}

declare global {
  interface Window {
    hostPage: HostPage;
  }
}

const texts = new Map<string, () => string>();
const fillers: ((text: string) => void)[] = [];

window.hostPage = {
  text: (editor) => texts.get(editor)?.() ?? '',
  fill: (text) => {
    for (const fillIn of fillers) fillIn(text);
  },
  sends: 0,
  errors: [],
};
window.addEventListener('error', ({ message }) => window.hostPage.errors.push(message));

function DraftComposer() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  texts.set('draft', () => state.getCurrentContent().getPlainText('\n'));
  fillers[0] = (text) => setState(EditorState.createWithContent(ContentState.createFromText(text)));
  return h(Editor, {
    editorState: state,
    onChange: setState,
    ariaLabel: 'draft',
    // As on X.
    handleReturn: (event) => {
      if (event.ctrlKey) window.hostPage.sends += 1;
      return event.ctrlKey ? 'handled' : 'not-handled';
    },
  });
}

function FieldComposer() {
  const [text, setText] = useState('');
  texts.set('field', () => text);
  return h('textarea', {
    id: 'field',
    value: text,
    maxLength: 400,
    onChange: (event: { target: { value: string } }) => setText(event.target.value),
    onKeyDown: (event: { key: string }) => {
      if (event.key === 'Enter') window.hostPage.sends += 1;
    },
  });
}

/** Takes every paste and loses it, as an editor does that was changed under us. */
function LosingComposer() {
  return h('div', {
    id: 'losing',
    contentEditable: true,
    suppressContentEditableWarning: true,
    onPaste: (event: Event) => event.preventDefault(),
  });
}

const linesOf = (node: Node | null): string[] =>
  [...(node?.childNodes ?? [])].map((line) => line.textContent ?? '');
texts.set('plain', () => linesOf(document.getElementById('plain')).join('\n'));

createRoot(document.getElementById('root') ?? document.body).render(
  h(
    'main',
    null,
    h(DraftComposer),
    h(FieldComposer),
    h('div', { id: 'plain', contentEditable: true, suppressContentEditableWarning: true }),
    h(LosingComposer),
    h('button', { id: 'elsewhere', type: 'button' }, 'Elsewhere'),
  ),
);

/** A host page with real editors of the kinds that Inlay writes to. */
import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { DraftEditor, type SendKey } from './draftEditors';
import { Field, ShadowedChat } from './fields';
import { HostRecords, type LexicalVersion } from './hostPage';
import { LexicalEditor } from './lexicalEditors';
import { CURRENT_LEXICAL, FORMER_LEXICAL } from './lexicalKits';

const records = new HostRecords();
const root = createRoot(document.getElementById('root') ?? document.body);

// As on X.
const withControl = ({ ctrlKey }: SendKey) => ctrlKey;
const withoutShift = ({ shiftKey }: SendKey) => !shiftKey;
/** One sign for three dots, as writers like it. */
const withEllipses = (value: string) => value.replaceAll('...', '…');

/** Takes every paste and loses it, as an editor does that was changed under us. */
const losingEditor = () =>
  h('div', {
    id: 'losing',
    contentEditable: true,
    suppressContentEditableWarning: true,
    onPaste: (event: Event) => event.preventDefault(),
  });

const lexicalEditors = (version: LexicalVersion) =>
  version === 'current'
    ? [
        h(LexicalEditor, { key: 1, name: 'lexical', records, kit: CURRENT_LEXICAL }),
        h(LexicalEditor, { key: 2, name: 'plainLexical', records, kit: CURRENT_LEXICAL, isPlain: true }),
      ]
    : [
        h(LexicalEditor, { key: 3, name: 'formerLexical', records, kit: FORMER_LEXICAL }),
        h(LexicalEditor, { key: 4, name: 'formerPlainLexical', records, kit: FORMER_LEXICAL, isPlain: true }),
      ];

const linesOf = (node: Node | null): string[] =>
  [...(node?.childNodes ?? [])].map((line) => line.textContent ?? '');

let generation = 0;
function render(version: LexicalVersion): void {
  generation += 1;
  flushSync(() =>
    root.render(
      h(
        'main',
        { key: generation },
        h(DraftEditor, { name: 'draft', records, isSendKey: withControl }),
        h(DraftEditor, { name: 'sendingDraft', records, isSendKey: withoutShift }),
        lexicalEditors(version),
        h(Field, { name: 'field', records, isSendKey: withControl }),
        h(Field, { name: 'formattingField', records, format: withEllipses }),
        h(ShadowedChat, { records }),
        h(Field, { name: 'keptField', records, initial: 'of yesterday, ' }),
        h(Field, { name: 'shortField', records, maxLength: 400 }),
        h(Field, { name: 'refusingField', records, format: (_, before) => before }),
        h(Field, { name: 'revertingField', records, isReverting: true }),
        h('div', { id: 'plain', contentEditable: true, suppressContentEditableWarning: true }),
        losingEditor(),
        h('button', { id: 'elsewhere', type: 'button' }, 'Elsewhere'),
      ),
    ),
  );
  records.models.set('plain', () => ({
    text: linesOf(document.getElementById('plain')).join('\n'),
    caret: [0, 0],
    fill: () => undefined,
  }));
}

window.hostPage = {
  observe: (editor) => records.observe(editor),
  textOtherThan: (editor, text) =>
    new Promise((resolve) => {
      const latest = performance.now() + 1_000;
      const look = () => {
        const { text: now } = records.observe(editor);
        if (now !== text || performance.now() > latest) resolve(now);
        else requestAnimationFrame(look);
      };
      look();
    }),
  settled: () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  fill: (editor, text) => flushSync(() => records.models.get(editor)?.().fill(text)),
  reset: (version) => {
    records.clear();
    render(version);
  },
};
window.addEventListener('error', ({ message }) => records.errors.push(message));
render('current');

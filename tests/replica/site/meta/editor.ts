import type { PointType } from 'lexical';
import { CURRENT_LEXICAL, FORMER_LEXICAL, type LexicalKit } from '../../../composer/lexicalKits';

/** Lexical's own pause between two steps of undo, in milliseconds. */
const HISTORY_DELAY = 300;

export interface EditorState {
  /** Lines separated by "\n": a paragraph is a line, as Meta's sites show it. */
  readonly text: string;
  readonly selectionStart: number;
  readonly selectionEnd: number;
}

export interface Editor {
  state(): EditorState;
  clear(): void;
  stop(): void;
}

interface EditorOptions {
  readonly version: 'new' | 'old';
  readonly mode: 'rich' | 'plain';
  onChange(text: string): void;
  /** Enter without Shift. */
  onEnter(): void;
}

const linesOf = (kit: LexicalKit): readonly string[] =>
  kit
    .$getRoot()
    .getChildren()
    .map((paragraph) => paragraph.getTextContent());

/** Offset of a point of the selection in the text of all lines. */
function offsetOf(kit: LexicalKit, point: PointType): number {
  const node = point.getNode();
  const paragraph = node.getTopLevelElement();
  const before = paragraph?.getPreviousSiblings().map((each) => each.getTextContentSize() + 1) ?? [];
  const siblings =
    point.type === 'element' && kit.$isElementNode(node)
      ? node.getChildren().slice(0, point.offset)
      : node.getPreviousSiblings();
  const inside = node === paragraph || point.type === 'text' || kit.$isElementNode(node) ? siblings : [];
  const lengths = [...before, ...inside.map((each) => each.getTextContentSize())];
  const sum = lengths.reduce((total, length) => total + length, 0);
  return point.type === 'text' ? sum + point.offset : sum;
}

/** Makes a real Lexical editor of an element. */
export function createMetaEditor(
  element: HTMLElement,
  { version, mode, onChange, onEnter }: EditorOptions,
): Editor {
  const kit = version === 'old' ? FORMER_LEXICAL : CURRENT_LEXICAL;
  const editor = kit.createEditor({
    namespace: 'MetaComposer',
    onError(error) {
      throw error;
    },
  });
  const read = <Result>(ask: () => Result): Result => editor.getEditorState().read(ask);
  let shown = '';
  const stops = [
    mode === 'rich' ? kit.registerRichText(editor) : kit.registerPlainText(editor),
    kit.registerHistory(editor, kit.createEmptyHistoryState(), HISTORY_DELAY),
    editor.registerUpdateListener(() => {
      const text = read(() => linesOf(kit).join('\n'));
      if (text === shown) return;
      shown = text;
      onChange(text);
    }),
    editor.registerCommand(
      kit.KEY_ENTER_COMMAND,
      (event) => {
        if (event === null || event.shiftKey || event.isComposing) return false;
        event.preventDefault();
        onEnter();
        return true;
      },
      kit.COMMAND_PRIORITY_HIGH,
    ),
  ];
  editor.setRootElement(element);
  return {
    state: () =>
      read(() => {
        const text = linesOf(kit).join('\n');
        const selection = kit.$getSelection();
        if (!kit.$isRangeSelection(selection)) {
          return { text, selectionStart: text.length, selectionEnd: text.length };
        }
        const [start = 0, end = 0] = [selection.anchor, selection.focus]
          .map((point) => offsetOf(kit, point))
          .sort((a, b) => a - b);
        return { text, selectionStart: start, selectionEnd: end };
      }),
    clear: () =>
      editor.update(() => {
        const paragraph = kit.$createParagraphNode();
        kit.$getRoot().clear().append(paragraph);
        paragraph.select();
      }),
    stop() {
      for (const stop of stops) stop();
      editor.setRootElement(null);
    },
  };
}

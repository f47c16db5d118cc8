import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type PointType,
} from 'lexical';

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
  readonly mode: 'rich' | 'plain';
  onChange(text: string): void;
  /** Enter without Shift. */
  onEnter(): void;
}

const linesOf = (): readonly string[] =>
  $getRoot()
    .getChildren()
    .map((paragraph) => paragraph.getTextContent());

/** Offset of a point of the selection in the text of all lines. */
function offsetOf(point: PointType): number {
  const node = point.getNode();
  const paragraph = node.getTopLevelElement();
  const before = paragraph?.getPreviousSiblings().map((each) => each.getTextContentSize() + 1) ?? [];
  const siblings =
    point.type === 'element' && $isElementNode(node)
      ? node.getChildren().slice(0, point.offset)
      : node.getPreviousSiblings();
  const inside = node === paragraph || point.type === 'text' || $isElementNode(node) ? siblings : [];
  const lengths = [...before, ...inside.map((each) => each.getTextContentSize())];
  const sum = lengths.reduce((total, length) => total + length, 0);
  return point.type === 'text' ? sum + point.offset : sum;
}

/** Makes a real Lexical editor of an element. */
export function createMetaEditor(element: HTMLElement, { mode, onChange, onEnter }: EditorOptions): Editor {
  const editor = createEditor({
    namespace: 'MetaComposer',
    onError(error) {
      throw error;
    },
  });
  const read = <Result>(ask: () => Result): Result => editor.getEditorState().read(ask);
  let shown = '';
  const stops = [
    mode === 'rich' ? registerRichText(editor) : registerPlainText(editor),
    registerHistory(editor, createEmptyHistoryState(), HISTORY_DELAY),
    editor.registerUpdateListener(() => {
      const text = read(() => linesOf().join('\n'));
      if (text === shown) return;
      shown = text;
      onChange(text);
    }),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event === null || event.shiftKey || event.isComposing) return false;
        event.preventDefault();
        onEnter();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  ];
  editor.setRootElement(element);
  return {
    state: () =>
      read(() => {
        const text = linesOf().join('\n');
        const selection = $getSelection();
        if (!$isRangeSelection(selection)) {
          return { text, selectionStart: text.length, selectionEnd: text.length };
        }
        const [start = 0, end = 0] = [selection.anchor, selection.focus].map(offsetOf).sort((a, b) => a - b);
        return { text, selectionStart: start, selectionEnd: end };
      }),
    clear: () =>
      editor.update(() => {
        const paragraph = $createParagraphNode();
        $getRoot().clear().append(paragraph);
        paragraph.select();
      }),
    stop() {
      for (const stop of stops) stop();
      editor.setRootElement(null);
    },
  };
}

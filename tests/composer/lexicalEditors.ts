import type { LexicalNode, PointType } from 'lexical';
import { createElement as h, useLayoutEffect, useRef } from 'react';
import type { HostRecords } from './hostPage';
import type { LexicalKit } from './lexicalKits';

interface LexicalEditorProps {
  readonly name: string;
  readonly records: HostRecords;
  readonly kit: LexicalKit;
  /** A plain one keeps all of its lines in one paragraph. */
  readonly isPlain?: boolean;
}

/** Lexical as messengers use it: Enter sends, with Shift it begins a new line. */
export function LexicalEditor({ name, records, kit, isPlain = false }: LexicalEditorProps) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const editor = kit.createEditor({
      namespace: name,
      onError: ({ message }) => records.errors.push(message),
    });
    editor.setRootElement(element.current);
    const unregister = [
      isPlain ? kit.registerPlainText(editor) : kit.registerRichText(editor),
      kit.registerHistory(editor, kit.createEmptyHistoryState(), 300),
      editor.registerCommand(
        kit.KEY_ENTER_COMMAND,
        (event) => {
          if (event?.shiftKey) return false;
          event?.preventDefault();
          records.sends += 1;
          return true;
        },
        kit.COMMAND_PRIORITY_HIGH,
      ),
    ];
    // As the sites do: there is always a paragraph to write into.
    editor.update(() => fill(kit, ''), { discrete: true });
    records.models.set(name, () => ({
      ...editor.getEditorState().read(() => readModel(kit)),
      fill: (text) => editor.update(() => fill(kit, text), { discrete: true }),
    }));
    return () => {
      for (const end of unregister) end();
      editor.setRootElement(null);
    };
  }, [name, records, kit, isPlain]);
  const editable = h('div', {
    ref: element,
    contentEditable: true,
    suppressContentEditableWarning: true,
    role: 'textbox',
    // As the sites have it: without, spaces at the ends of lines collapse.
    style: { whiteSpace: 'pre-wrap' },
  });
  return h('div', { id: name }, editable);
}

/** The text with one line for each paragraph, and where the selection is in it. */
function readModel(kit: LexicalKit): { text: string; caret: [number, number] } {
  const text = kit
    .$getRoot()
    .getChildren()
    .map((paragraph) => paragraph.getTextContent())
    .join('\n');
  const selection = kit.$getSelection();
  if (!kit.$isRangeSelection(selection)) return { text, caret: [0, 0] };
  const ends = [selection.anchor, selection.focus]
    .map((point) => offsetOf(kit, point))
    .toSorted((a, b) => a - b);
  return { text, caret: [ends[0] ?? 0, ends[1] ?? 0] };
}

/** Characters of the text before a point. */
function offsetOf(kit: LexicalKit, point: PointType): number {
  const { offset } = point;
  const node = point.getNode();
  if (!kit.$isElementNode(node)) return startOf(node) + offset;
  const before = node.getChildAtIndex(offset - 1);
  return before ? startOf(before) + before.getTextContentSize() : startOf(node);
}

function startOf(node: LexicalNode): number {
  const parent = node.getParent();
  if (!parent) return 0;
  const isParagraph = parent.getParent() === null;
  const before = node.getPreviousSiblings();
  const length = before.reduce((sum, sibling) => sum + sibling.getTextContentSize(), 0);
  // Between two paragraphs there is one line break.
  return startOf(parent) + length + (isParagraph ? before.length : 0);
}

function fill(kit: LexicalKit, text: string): void {
  const paragraph = kit.$createParagraphNode();
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) paragraph.append(kit.$createLineBreakNode());
    if (line !== '') paragraph.append(kit.$createTextNode(line));
  }
  kit.$getRoot().clear().append(paragraph);
  // Nobody has been there yet.
  kit.$setSelection(null);
}

import { type Editor, hasFocus, isTextField } from './editor';

/** The `/text` that the caret stands right behind. */
export interface SlashQuery {
  /** What stands between the "/" and the caret. */
  readonly query: string;
  /** Selects it with its "/", so that what is written next takes its place. */
  select(): void;
}

// At the start of a line or after white space, so that "and/or", "24/7" and addresses are left alone.
const PATTERN = /(?:^|\s)\/([^/\n]*)$/;

/** Reads the query at the caret; `undefined` when there is none, or when something is selected. */
export function findSlashQuery(editor: Editor): SlashQuery | undefined {
  if (isTextField(editor)) return findInField(editor);
  const selection = editor.ownerDocument.getSelection();
  const caret = selection?.focusNode;
  if (!selection?.isCollapsed || !caret || !editor.contains(caret) || !hasFocus(editor)) return undefined;

  const texts = textsBefore(blockOf(caret, editor), caret, selection.focusOffset);
  const query = PATTERN.exec(
    texts
      .map(({ text }) => text)
      .join('')
      .replaceAll('\u00a0', ' '),
  )?.[1];
  if (query === undefined) return undefined;
  const start = positionFromEnd(texts, query.length + 1);
  const offset = selection.focusOffset;
  return { query, select: () => selection.setBaseAndExtent(start.node, start.offset, caret, offset) };
}

function findInField(field: HTMLTextAreaElement | HTMLInputElement): SlashQuery | undefined {
  const { selectionStart: caret, selectionEnd } = field;
  if (caret === null || caret !== selectionEnd) return undefined;
  const query = PATTERN.exec(field.value.slice(0, caret))?.[1];
  if (query === undefined) return undefined;
  return { query, select: () => field.setSelectionRange(caret - query.length - 1, caret) };
}

interface TextPart {
  readonly node: Node;
  readonly text: string;
}

/** The text nodes of a line up to the caret, the last one cut at it. */
function textsBefore(block: Node, caret: Node, caretOffset: number): TextPart[] {
  let parts: TextPart[] = [];
  const end = caret.ownerDocument?.createRange();
  end?.setStart(caret, caretOffset);
  const shown = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT;
  const walker = (block.ownerDocument ?? document).createTreeWalker(block, shown);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node === caret) {
      if (node instanceof Text) parts.push({ node, text: node.data.slice(0, caretOffset) });
      else if (node.nodeName !== 'BR') continue;
      break;
    }
    if (end?.comparePoint(node, 0) === 1) break;
    if (node instanceof Text) parts.push({ node, text: node.data });
    // Some editors keep several lines in one block.
    else if (node.nodeName === 'BR') parts = [];
  }
  return parts;
}

function positionFromEnd(parts: readonly TextPart[], distance: number): { node: Node; offset: number } {
  let left = distance;
  for (const { node, text } of parts.toReversed()) {
    if (left <= text.length) return { node, offset: text.length - left };
    left -= text.length;
  }
  throw new RangeError('The query is longer than its line.');
}

/** What a node stands in: the editor's own block of one or more lines, else the editor. */
function blockOf(node: Node, editor: Editor): Node {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest('[data-block="true"], p, div, li');
  return block && editor.contains(block) ? block : editor;
}

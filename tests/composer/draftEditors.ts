import { ContentState, Editor, EditorState, type SelectionState } from 'draft-js';
import { createElement as h, useState } from 'react';
import type { HostRecords } from './hostPage';

/** What of a key press tells whether it sends. */
export interface SendKey {
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

interface DraftEditorProps {
  readonly name: string;
  readonly records: HostRecords;
  /** Which Enter sends; any other one begins a new line. */
  readonly isSendKey: (event: SendKey) => boolean;
}

export function DraftEditor({ name, records, isSendKey }: DraftEditorProps) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  records.models.set(name, () => ({
    text: state.getCurrentContent().getPlainText('\n'),
    caret: offsetsOf(state.getCurrentContent(), state.getSelection()),
    fill: (text) => setState(EditorState.createWithContent(ContentState.createFromText(text))),
  }));
  return h(
    'div',
    { id: name },
    h(Editor, {
      editorState: state,
      onChange: setState,
      handleReturn: (event) => {
        if (!isSendKey(event)) return 'not-handled';
        records.sends += 1;
        return 'handled';
      },
    }),
  );
}

function offsetsOf(content: ContentState, selection: SelectionState): [number, number] {
  const blocks = content.getBlocksAsArray();
  const startOf = (key: string) =>
    blocks
      .slice(
        0,
        blocks.findIndex((block) => block.getKey() === key),
      )
      .reduce((sum, block) => sum + block.getLength() + 1, 0);
  return [
    startOf(selection.getStartKey()) + selection.getStartOffset(),
    startOf(selection.getEndKey()) + selection.getEndOffset(),
  ];
}

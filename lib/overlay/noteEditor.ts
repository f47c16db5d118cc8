import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { NoteView } from '../../components/bar/barView';
import type { ConversationSummary } from '../domain/conversation';
import type { ConversationId } from '../domain/vocabulary';
import type { OverlayParts } from './parts';

/** Writing a conversation's note in the bar. */
export interface NoteEditor {
  readonly view: ReadonlySignal<NoteView | undefined>;
  open(): void;
  type(text: string): void;
  /** Keeps what was typed; the editor stays open. */
  save(): void;
  /** Closes it with what was there when it was opened. */
  cancel(): void;
}

interface Draft {
  readonly conversationId: ConversationId;
  readonly before: string;
  readonly saved: string;
  readonly text: string;
}

/** Whatever closes the editor, what was typed is kept, for the conversation it was typed for. */
export function createNoteEditor(
  { openPanel, act, signal: until }: Pick<OverlayParts, 'openPanel' | 'act' | 'signal'>,
  conversation: ReadonlySignal<ConversationSummary | undefined>,
): NoteEditor {
  const draft = signal<Draft | undefined>();

  const keep = (text: string) => {
    const current = draft.peek();
    if (current === undefined || text === current.saved) return;
    act({ type: 'noteSet', conversationId: current.conversationId, text });
    draft.value = { ...current, saved: text };
  };
  const save = () => keep(draft.peek()?.text.trim() ?? '');

  const stop = effect(() => {
    if (openPanel.value === 'note') return;
    untracked(() => {
      save();
      draft.value = undefined;
    });
  });
  until.addEventListener('abort', stop, { once: true });
  // A tab that is closed takes the focus from nothing.
  window.addEventListener('pagehide', save, { signal: until });

  return {
    view: computed(() => draft.value && { text: draft.value.text }),
    open() {
      const { id, note = '' } = conversation.peek() ?? {};
      if (id === undefined) return;
      draft.value = { conversationId: id, before: note, saved: note, text: note };
      openPanel.value = 'note';
    },
    type(text) {
      if (draft.value) draft.value = { ...draft.value, text };
    },
    save,
    cancel() {
      keep(draft.peek()?.before ?? '');
      draft.value = undefined;
      if (openPanel.value === 'note') openPanel.value = undefined;
    },
  };
}

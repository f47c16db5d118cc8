import type { ReadonlySignal } from '@preact/signals';
import type { ConversationSummary } from '../domain/conversation';
import type { BarPanel, Panel } from '../state/openPanel';
import { createNoteEditor, type NoteEditor } from './noteEditor';
import type { OverlayParts } from './parts';
import { createSnoozeMenu, type SnoozeMenu } from './snoozeMenu';
import { createTagPicker, type TagPicker } from './tagPicker';

/** What can be open inside of the bar, one at a time. */
export interface BarPanels {
  readonly tags: TagPicker;
  readonly note: NoteEditor;
  readonly snooze: SnoozeMenu;
  /** The one that is open. */
  open(): BarPanel | undefined;
  close(): void;
}

const isBarPanel = (panel: Panel | undefined): panel is BarPanel =>
  panel !== undefined && panel !== 'replyPicker';

export function createBarPanels(
  parts: Pick<OverlayParts, 'setup' | 'openPanel' | 'act' | 'clock' | 'signal'>,
  conversation: ReadonlySignal<ConversationSummary | undefined>,
): BarPanels {
  const { openPanel } = parts;
  const open = () => {
    const panel = openPanel.peek();
    return isBarPanel(panel) ? panel : undefined;
  };
  return {
    tags: createTagPicker(parts, conversation),
    note: createNoteEditor(parts, conversation),
    snooze: createSnoozeMenu(parts, conversation),
    open,
    close() {
      if (open() !== undefined) openPanel.value = undefined;
    },
  };
}

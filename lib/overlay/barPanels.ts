import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
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
  /** Undefined until its script has come. */
  readonly actions: Signal<BarActions | undefined>;
  /** The one that is open. */
  open(): BarPanel | undefined;
  close(): void;
}

/** What else the bar can do, as far as the bar itself has to know. */
export interface BarActions {
  /** Undefined while nothing of it is open. */
  readonly view: ReadonlySignal<object | undefined>;
  /** How many lines it has in the bar. */
  readonly lines: ReadonlySignal<number>;
  /** Takes in what was typed into a field of this name. */
  type(name: string, value: string): void;
  /** Enter was pressed in a field. */
  submit(): void;
}

const isBarPanel = (panel: Panel | undefined): panel is BarPanel =>
  panel !== undefined && panel !== 'replyPicker';

export function createBarPanels(
  parts: Pick<OverlayParts, 'setup' | 'openPanel' | 'act' | 'clock' | 'signal' | 'send'>,
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
    actions: signal(undefined),
    open,
    close() {
      if (open() !== undefined) openPanel.value = undefined;
    },
  };
}

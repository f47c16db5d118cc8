import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { readText } from '../composer/editorText';
import { guardDraft, type ReplyWarning } from '../domain/replyGuards';
import { replySurface } from '../domain/replyLength';
import type { DurationMs } from '../domain/units';
import { onCaretMove } from './caretMoves';
import type { OverlayParts } from './parts';
import type { ReplyTarget } from './replyTarget';

/** A draft, and what is to be said of it. */
export interface GuardedDraft {
  readonly target: ReplyTarget;
  readonly warnings: readonly ReplyWarning[];
}

export interface DraftGuards {
  /** Undefined where nothing is to be said. */
  readonly draft: ReadonlySignal<GuardedDraft | undefined>;
  /** Tells that a reply was inserted: as long as nothing else is written, that is worth a word. */
  noteInserted(editor: HTMLElement, text: string): void;
  /** Says nothing of what is wrong now; something else is told again. */
  dismiss(): void;
}

interface DraftGuardsOptions {
  readonly parts: Pick<OverlayParts, 'adapter' | 'setup' | 'reading' | 'signal'>;
  readonly lastEditor: () => HTMLElement | undefined;
  readonly targetAt: (editor: HTMLElement) => ReplyTarget | undefined;
  /** The list is open: what stands behind the "/" is not finished. */
  readonly isPickerOpen: ReadonlySignal<boolean>;
}

/** Whoever types goes on within it: a text is looked at in the pauses. */
const PAUSE: DurationMs = 400;

/** Looks at what stands in the reply box that is being written in, whenever that rests. */
export function createDraftGuards(options: DraftGuardsOptions): DraftGuards {
  const { parts, lastEditor, targetAt, isPickerOpen } = options;
  const { adapter, setup, reading, signal: until } = parts;
  const found = signal<GuardedDraft | undefined>();
  const dismissed = signal('');
  const inserted = new WeakMap<HTMLElement, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    timer = undefined;
    const editor = lastEditor();
    const target = editor?.checkVisibility() ? targetAt(editor) : undefined;
    const text = editor && target ? readText(editor) : '';
    if (!editor || !target || text.trim() === '') {
      if (editor) inserted.delete(editor);
      found.value = undefined;
      dismissed.value = '';
      return;
    }
    const isPrivate = target.threadId !== undefined || target.writes === 'privateReply';
    const own = inserted.get(editor);
    const off = setup.guardsOff.peek();
    const warnings = guardDraft({
      text,
      surface: replySurface(adapter.platform, isPrivate ? 'message' : 'comment'),
      ...(own !== undefined && { inserted: own }),
      isOff: (guard) => off.includes(guard),
    });
    if (warnings.length === 0) dismissed.value = '';
    found.value = warnings.length > 0 ? { target: { ...target, editor }, warnings } : undefined;
  };
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  };
  const keyOf = (draft: GuardedDraft | undefined) =>
    draft?.warnings.map(({ guard }) => guard).join(' ') ?? '';

  // Editors that do everything themselves tell of no input.
  onCaretMove(document, parts, lookSoon);
  document.addEventListener('focusin', lookSoon, { signal: until });
  const stop = effect(() => {
    // A draft that was sent, or a box that was closed, changes what is read.
    const [now, off] = [reading.value, setup.guardsOff.value];
    if (now || off.length > 0) lookSoon();
  });
  until.addEventListener(
    'abort',
    () => {
      stop();
      clearTimeout(timer);
    },
    { once: true },
  );

  return {
    draft: computed(() =>
      isPickerOpen.value || keyOf(found.value) === dismissed.value ? undefined : found.value,
    ),
    noteInserted(editor, text) {
      inserted.set(editor, text);
      lookSoon();
    },
    dismiss() {
      dismissed.value = keyOf(found.peek());
    },
  };
}

import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { readText } from '../composer/editorText';
import { guardDraft, type ReplyWarning, slashWords } from '../domain/replyGuards';
import type { DurationMs } from '../domain/units';
import { onCaretMove } from './caretMoves';
import type { OverlayParts } from './parts';
import { type ReplyTarget, surfaceOf } from './replyTarget';

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
  readonly parts: Pick<OverlayParts, 'adapter' | 'setup' | 'reading' | 'signal' | 'send'>;
  readonly lastEditor: () => HTMLElement | undefined;
  readonly targetAt: (editor: HTMLElement) => ReplyTarget | undefined;
  /** The list is open: what stands behind the "/" is not finished. */
  readonly isPickerOpen: ReadonlySignal<boolean>;
}

/** Whoever types goes on within it: a text is looked at in the pauses. */
const PAUSE: DurationMs = 400;

/** With a "/" before them, that are asked about at once. */
const MOST_WORDS = 20;

/** Looks at what stands in the reply box that is being written in, whenever that rests. */
export function createDraftGuards(options: DraftGuardsOptions): DraftGuards {
  const { parts, lastEditor, targetAt, isPickerOpen } = options;
  const { setup, reading, signal: until, send } = parts;
  const found = signal<GuardedDraft | undefined>();
  const dismissed = signal('');
  const inserted = new WeakMap<HTMLElement, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Of the drafts since the last question, and what was answered to it. */
  let askedFor = '';
  let shortcuts: ReadonlySet<string> = new Set();

  /** Only the background knows the library; what it answers is looked at as soon as it is there. */
  const askForShortcuts = async (words: readonly string[]) => {
    const asked = words.join(' ');
    if (asked === askedFor) return;
    askedFor = asked;
    shortcuts = new Set();
    if (words.length === 0) return;
    const answer = await send('knownShortcuts', { words }).catch(() => undefined);
    if (asked !== askedFor) return;
    shortcuts = new Set(answer?.known);
    if (shortcuts.size > 0) lookSoon();
  };
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
    void askForShortcuts(slashWords(text).slice(0, MOST_WORDS));
    const own = inserted.get(editor);
    const off = setup.guardsOff.peek();
    const warnings = guardDraft({
      text,
      surface: surfaceOf(target),
      isShortcut: (word) => shortcuts.has(word),
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
      // What was said of the text before is not said of this one, not even until it is looked at.
      found.value = undefined;
      lookSoon();
    },
    dismiss() {
      dismissed.value = keyOf(found.peek());
    },
  };
}

import type { ComposerPlace, RecordEntry } from '../../world/model';
import type { InnerRoots } from './innerRoots';

/** What is in one open composer right now, from the model of its editor. */
export interface DraftView {
  readonly place: ComposerPlace;
  /** Id of the post, of the comment, or of the chat. */
  readonly answers: string | null;
  readonly text: string;
  /** Offsets into `text`. */
  readonly selectionStart: number;
  readonly selectionEnd: number;
  readonly hasFocus: boolean;
}

/** What the page offers to tests, as `window.__replica`. */
export interface ReplicaWindow {
  readonly record: readonly RecordEntry[];
  drafts(): readonly DraftView[];
}

declare global {
  interface Window {
    __replica: ReplicaWindow;
  }
}

export interface Recorder {
  add(entry: RecordEntry): void;
  /** Makes a composer's model readable until the returned function is called. */
  watchDraft(read: () => DraftView): () => void;
}

/** Keeps the record in the page and copies it to the server, a bunch at a time. */
export function createRecorder(): Recorder {
  const record: RecordEntry[] = [];
  const readers = new Set<() => DraftView>();
  let waiting: RecordEntry[] = [];
  const flush = () => {
    const body = JSON.stringify(waiting);
    waiting = [];
    fetch('/replica/record', { method: 'POST', body, keepalive: true }).catch(() => undefined);
  };
  window.__replica = { record, drafts: () => [...readers].map((read) => read()) };
  return {
    add(entry) {
      record.push(entry);
      if (waiting.length === 0) queueMicrotask(flush);
      waiting.push(entry);
    },
    watchDraft(read) {
      readers.add(read);
      return () => readers.delete(read);
    },
  };
}

/** What only a hand should do: pressing and pointing. */
const HAND_EVENTS = [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'mouseover',
  'mouseenter',
  'pointerover',
  'touchstart',
] as const;

/** Whether what was typed there belongs to a field of the site itself. */
export const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName));

const nameOf = (target: EventTarget | null): string => {
  if (!(target instanceof Element)) return 'document';
  return target.getAttribute('data-testid') ?? target.tagName.toLowerCase();
};

/** Notes every error, and every key that reaches the site outside of its own fields. */
export function recordPage(recorder: Recorder, roots: InnerRoots): void {
  const error = (source: string, message: unknown) =>
    recorder.add({ kind: 'error', source, message: String(message) });
  window.addEventListener('error', (event) => error('window', event.message));
  window.addEventListener('unhandledrejection', (event) => error('promise', event.reason));
  document.addEventListener('securitypolicyviolation', (event) =>
    error('policy', `${event.violatedDirective} ${event.blockedURI}`),
  );
  const original = console.error;
  console.error = (...words: unknown[]) => {
    error('console', words.map(String).join(' '));
    original(...words);
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    document.addEventListener(type, (event) => {
      const target = roots.targetOf(event);
      if (isEditable(target)) return;
      recorder.add({ kind: 'key', type, key: event.key, target: nameOf(target) });
    });
  }
  for (const type of HAND_EVENTS) {
    const note = (event: Event) => {
      if (!event.isTrusted) recorder.add({ kind: 'synthetic', type, target: nameOf(roots.targetOf(event)) });
    };
    window.addEventListener(type, note, { capture: true, passive: true });
  }
  for (const type of ['input', 'paste'] as const) {
    document.addEventListener(type, (event) => {
      const target = roots.targetOf(event);
      if (isEditable(target)) return;
      recorder.add({ kind: 'key', type, key: '', target: nameOf(target) });
    });
  }
}

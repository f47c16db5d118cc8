/** @returns whether the key was meant for us: then neither the page nor the browser hears of it */
export type KeyHandler = (event: KeyboardEvent) => boolean;

/** A panel of ours that can have the focus. Its components have no key listeners. */
export interface GuardedPanel {
  /** Its host in the page: whatever is typed in it shows as an event of this element. */
  readonly host: HTMLElement;
  readonly handleKey: KeyHandler;
  /** Something was typed into one of its fields. */
  readonly handleInput: () => void;
  /** The focus came into the panel, or left it. */
  readonly handleFocus?: (event: FocusEvent) => void;
}

/** Keeps what is typed into our panels from the page, whose shortcuts would act on it. */
export interface KeyShield {
  /** As long as `until` is not aborted, nothing of this panel's keys, texts and focus reaches the page. */
  guard(panel: GuardedPanel, until: AbortSignal): void;
  /** Offers keys that are pressed in the page itself, before the page has them, until `until` aborts. */
  intercept(handleKey: KeyHandler, until: AbortSignal): void;
}

/** What became of a key when it went down for us: it meant something to us, or it was typed into a panel. */
type Hold = 'taken' | 'typed';

const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;
const FIELD_EVENTS = [
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'focus',
  'focusin',
  'focusout',
  'blur',
] as const;

/**
 * Must be made before the page adds listeners of its own (at `document_start`): only the first capturing listener
 * of a window can keep an event from all others.
 */
export function createKeyShield(view: Window, until: AbortSignal): KeyShield {
  const panels = new Map<EventTarget, GuardedPanel>();
  const interceptors = new Set<KeyHandler>();
  // A key that went down for us also repeats and comes up for us, even when the focus moved in between: pages close
  // their dialogs on the keyup of Escape, and a held Enter would go on in the composer.
  const heldKeys = new Map<string, Hold>();

  const onKeydown = (event: KeyboardEvent): void => {
    const panel = event.target ? panels.get(event.target) : undefined;
    const hold = event.repeat ? heldKeys.get(event.code) : undefined;
    // Only marks are moved by holding a key down: nothing is chosen or closed by accident.
    const isOffered = !isComposing(event) && (!event.repeat || event.key.startsWith('Arrow'));
    const isHandled = isOffered && (panel ? panel.handleKey(event) : offer(interceptors, event));
    const isTaken = isHandled || (event.repeat && isLeftOver(event, hold, panel));
    if (isTaken) event.preventDefault();
    if (isTaken || panel) {
      heldKeys.set(event.code, hold ?? (isTaken ? 'taken' : 'typed'));
      event.stopImmediatePropagation();
    } else heldKeys.delete(event.code);
  };
  const onKey = (event: KeyboardEvent): void => {
    // A page must not be able to work our panels.
    if (!event.isTrusted) return;
    if (event.type === 'keydown') {
      onKeydown(event);
      return;
    }
    const isOurs = heldKeys.has(event.code) || (event.target !== null && panels.has(event.target));
    if (event.type === 'keyup') heldKeys.delete(event.code);
    if (isOurs) event.stopImmediatePropagation();
  };
  const onFieldEvent = (event: Event): void => {
    const panel = event.target ? panels.get(event.target) : undefined;
    if (!panel) return;
    event.stopImmediatePropagation();
    if (event.type === 'input') panel.handleInput();
    if (event instanceof FocusEvent && /^focus(in|out)$/.test(event.type)) panel.handleFocus?.(event);
  };

  const options = { capture: true, signal: until };
  for (const type of KEY_EVENTS) view.addEventListener(type, onKey, options);
  for (const type of FIELD_EVENTS) view.addEventListener(type, onFieldEvent, options);
  view.addEventListener('blur', (event) => event.target === view && heldKeys.clear(), { signal: until });

  return {
    guard(panel, whileOpen) {
      panels.set(panel.host, panel);
      whileOpen.addEventListener('abort', () => panels.delete(panel.host), { once: true });
    },
    intercept(handleKey, whileOpen) {
      interceptors.add(handleKey);
      whileOpen.addEventListener('abort', () => interceptors.delete(handleKey), { once: true });
    },
  };
}

const offer = (handlers: ReadonlySet<KeyHandler>, event: KeyboardEvent): boolean =>
  [...handlers].some((handleKey) => handleKey(event));

/** Whether a repeat may do nothing at all: the key was for us, and what it did is done. */
const isLeftOver = (event: KeyboardEvent, hold: Hold | undefined, panel: GuardedPanel | undefined): boolean =>
  hold === 'taken' || (hold === 'typed' && !panel) || (panel !== undefined && event.key === 'Enter');

/** Keys that an input method is still putting together belong to nobody yet. */
const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.key === 'Process';

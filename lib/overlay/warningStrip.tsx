import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { DraftWarnings } from '../../components/picker/DraftWarnings';
import { warningsCss } from '../../components/picker/warnings.css';
import type { DraftGuards } from './draftGuards';
import { moveFocus } from './focusCycle';
import type { FocusReturn } from './focusReturn';
import type { KeyShield } from './keyShield';
import type { OverlayParts } from './parts';
import { quietPointer } from './quietPointer';
import type { ReplyTarget } from './replyTarget';
import { createStyleSheet, mountShadowHost } from './shadowHost';

interface WarningStripOptions {
  readonly parts: OverlayParts;
  readonly guards: DraftGuards;
  readonly shield: KeyShield;
  readonly focus: FocusReturn;
  readonly answerPrivately: (target: ReplyTarget) => void;
}

/** In pixels. */
const GAP = 4;

/** Says above a reply box what is to be said of its draft. What lies below can still be pressed, and sent. */
export function createWarningStrip({
  parts,
  guards,
  shield,
  focus,
  answerPrivately,
}: WarningStripOptions): void {
  const sheet = createStyleSheet(warningsCss);
  const shownFor = computed(() => guards.draft.value?.target.editor);
  const stop = effect(() => {
    const editor = shownFor.value;
    if (!editor) return;
    const closing = new AbortController();
    const until = AbortSignal.any([parts.signal, closing.signal]);
    const { element, root } = mountShadowHost({
      name: 'warnings',
      styles: [...parts.baseStyles, sheet],
      parent: document.body,
      signal: until,
    });
    const strip = document.createElement('div');
    strip.className = 'strip';
    root.append(strip);
    quietPointer(root);
    const handleKey = (event: KeyboardEvent) => {
      if (event.key === 'Tab') moveFocus(root, event.shiftKey ? -1 : 1);
      else if (event.key === 'Escape') focus.giveBack(editor);
      else return false;
      return true;
    };
    shield.guard({ host: element, handleKey, handleInput: () => undefined }, until);

    const place = () => {
      const { left, top, width } = editor.getBoundingClientRect();
      const bottom = Math.max(GAP, window.innerHeight - top + GAP);
      Object.assign(strip.style, { left: `${left}px`, bottom: `${bottom}px`, maxWidth: `${width}px` });
    };
    place();
    window.addEventListener('scroll', place, { capture: true, passive: true, signal: until });
    window.addEventListener('resize', place, { signal: until });
    const observer = new ResizeObserver(place);
    observer.observe(editor);
    const dismiss = () => {
      focus.giveBack(editor);
      guards.dismiss();
    };
    const stopDrawing = effect(() => {
      const draft = guards.draft.value;
      const language = parts.setup.language.value;
      if (!draft) return;
      const { warnings, target } = draft;
      const handlers = { onAnswerPrivately: () => answerPrivately(target), onDismiss: dismiss };
      render(<DraftWarnings warnings={warnings} language={language} {...handlers} />, strip);
    });
    return () => {
      stopDrawing();
      observer.disconnect();
      render(null, strip);
      closing.abort();
    };
  });
  parts.signal.addEventListener('abort', stop, { once: true });
}

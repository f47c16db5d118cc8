import { type Editor, hasFocus } from './editor';

/** Knows when an input method is putting a word together: what is written meanwhile breaks that word. */
export interface CompositionWatch {
  /**
   * Waits until the editor has taken in what was composed in it.
   *
   * @returns false when the word is still not finished after half a second
   */
  settled(editor: Editor): Promise<boolean>;
}

/** In milliseconds. The keys of an input method end a word faster than this once they are about to. */
const END_TIMEOUT = 500;
/** In milliseconds. Draft.js takes a word in 20 ms after its end: Korean may go on with it until then. */
const TAKING_IN_TIME = 60;

/** @param until stops watching */
export function createCompositionWatch(page: Document, until: AbortSignal): CompositionWatch {
  let composing: EventTarget | undefined;
  let endedAt = Number.NEGATIVE_INFINITY;

  const isComposingIn = (editor: Editor) =>
    composing instanceof Node && editor.contains(composing) && hasFocus(editor);
  const options = { capture: true, signal: until };
  page.addEventListener(
    'compositionstart',
    (event) => {
      composing = event.composedPath()[0];
    },
    options,
  );
  page.addEventListener(
    'compositionend',
    ({ timeStamp }) => {
      composing = undefined;
      endedAt = timeStamp;
    },
    options,
  );

  return {
    async settled(editor) {
      if (isComposingIn(editor)) await compositionEnd(page);
      if (isComposingIn(editor)) return false;
      const left = endedAt + TAKING_IN_TIME - performance.now();
      if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
      return !isComposingIn(editor);
    },
  };
}

const compositionEnd = (page: Document): Promise<void> =>
  new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      page.removeEventListener('compositionend', finish, { capture: true });
      resolve();
    };
    const timer = setTimeout(finish, END_TIMEOUT);
    page.addEventListener('compositionend', finish, { capture: true });
  });

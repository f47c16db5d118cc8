import { hasFocus } from '../composer/editor';
import { findStops, selectStop } from '../composer/textStops';
import type { ReplyStop } from '../domain/cannedReply';
import type { KeyShield } from './keyShield';

/** Leads the caret through the places that a reply leaves to be written. */
export interface StopWalk {
  /** Puts the caret at the first place of a text that was just inserted; Tab goes on to the others. */
  begin(editor: HTMLElement, text: string, stops: readonly ReplyStop[]): void;
}

/** @param isBusy something else waits for Tab */
export function createStopWalk(shield: KeyShield, until: AbortSignal, isBusy: () => boolean): StopWalk {
  let walk = new AbortController();

  return {
    begin(editor, text, ranges) {
      walk.abort();
      walk = new AbortController();
      const [first, ...others] = findStops(editor, text, ranges);
      if (!first || !selectStop(editor, first)) return;
      let left = others;
      const end = () => walk.abort();
      shield.intercept(
        ({ key, shiftKey, ctrlKey, altKey, metaKey }) => {
          if (!hasFocus(editor)) end();
          if (walk.signal.aborted || key !== 'Tab' || isBusy()) return false;
          if (shiftKey || ctrlKey || altKey || metaKey) return false;
          const [next, ...later] = left;
          const isThere = next !== undefined && selectStop(editor, next);
          left = later;
          if (!isThere || later.length === 0) end();
          return isThere;
        },
        AbortSignal.any([until, walk.signal]),
      );
      if (others.length === 0) end();
    },
  };
}

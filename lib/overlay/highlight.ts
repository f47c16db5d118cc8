import { type DurationMs, SECOND } from '../domain/units';
import type { ConversationId } from '../domain/vocabulary';
import type { Reading } from '../platforms/adapter';
import type { OverlayParts } from './parts';
import { createStyleSheet, mountShadowHost } from './shadowHost';

const SHOWN_TIME: DurationMs = 4 * SECOND;
/** A page that was opened for it may need this long until the row is there. */
const LONGEST_WAIT: DurationMs = 30 * SECOND;

const CSS = `
:host { display: block !important; inset: 0 auto auto 0 !important; pointer-events: none !important; position: fixed !important; z-index: 2147483646 !important; }
.frame { border: 3px solid var(--inlay-accent); border-radius: 8px; box-sizing: border-box; position: fixed; }
`;

export interface Highlight {
  /** Whether the conversation's row is on the page, as far as it was read. */
  isShown(conversationId: ConversationId): boolean;
  /** Asked for in the popup: frames the conversation's row as soon as it is on the page. */
  show(conversationId: ConversationId): void;
  /** Must be told of each reading: the row may only now have come. */
  reconcile(reading: Reading): void;
}

/** A frame that follows a row from outside of it, for some seconds. It never scrolls: that is the human's. */
export function createHighlight({
  baseStyles,
  mirror,
  reading,
  signal: until,
}: Pick<OverlayParts, 'baseStyles' | 'mirror' | 'reading' | 'signal'>): Highlight {
  const style = createStyleSheet(CSS);
  let wanted: { readonly conversationId: ConversationId; readonly askedAt: number } | undefined;
  let shown: AbortController | undefined;

  const frame = (row: HTMLElement) => {
    shown?.abort();
    const shownUntil = new AbortController();
    shown = shownUntil;
    const signal = AbortSignal.any([until, shownUntil.signal]);
    const host = mountShadowHost({
      name: 'highlight',
      styles: [...baseStyles, style],
      parent: document.body,
      signal,
    });
    const box = document.createElement('div');
    box.className = 'frame';
    host.root.append(box);
    followRow(row, box, signal);
    const timer = setTimeout(() => shownUntil.abort(), SHOWN_TIME);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };

  const placeIn = ({ anchors }: Reading, conversationId: ConversationId) => {
    const placements = mirror.placements.peek();
    const threads = mirror.threads.peek();
    const { thread } = anchors;
    return (
      anchors.messages.find(({ messageId }) => placements.get(messageId) === conversationId)?.row ??
      anchors.rows.find(({ threadId }) => threads.get(threadId) === conversationId)?.row ??
      // Open, while its row is out of sight or not known.
      (thread && threads.get(thread.threadId) === conversationId ? thread.pane : undefined)
    );
  };

  return {
    isShown(conversationId) {
      const last = reading.peek();
      return last !== undefined && placeIn(last, conversationId)?.isConnected === true;
    },
    show(conversationId) {
      wanted = { conversationId, askedAt: Date.now() };
    },
    reconcile(next) {
      if (wanted === undefined) return;
      const { conversationId, askedAt } = wanted;
      if (Date.now() - askedAt > LONGEST_WAIT) wanted = undefined;
      const place = placeIn(next, conversationId);
      if (place === undefined) return;
      wanted = undefined;
      frame(place);
    },
  };
}

function followRow(row: HTMLElement, box: HTMLElement, until: AbortSignal): void {
  const follow = () => {
    if (until.aborted) return;
    const { left, top, width, height } = row.getBoundingClientRect();
    box.hidden = !row.isConnected;
    Object.assign(box.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    requestAnimationFrame(follow);
  };
  follow();
}

import { effect, signal } from '@preact/signals';
import { createCaretKeeper } from '../composer/caretKeeper';
import { onBroadcast } from '../messaging/onBroadcast';
import { startBar } from './bar';
import { createFocusReturn } from './focusReturn';
import type { PanelsHandover } from './handover';
import { pageFocus } from './pageFocus';
import type { RepliesWish } from './repliesWish';
import { selectedText } from './savedSelection';
import { isOurHost } from './shadowHost';

/** Starts the bar of what is in focus, and has canned replies loaded where there is something to reply in. */
export function startPanels({ parts, shield, opensReplies, loadActions, loadPicker }: PanelsHandover): void {
  if (parts.signal.aborted) return;
  const until = parts.signal;
  const carets = createCaretKeeper(document, isOurHost, until);
  const focus = createFocusReturn(parts, shield, carets);
  const wish = signal<RepliesWish | undefined>();
  const askForReplies = (isFromBar: boolean, shortcut: string) => {
    wish.value = { before: bar.focused() ?? pageFocus(document), isFromBar, shortcut };
  };
  const openReplies = () => askForReplies(true, '');
  const insertReply = (shortcut: string) => askForReplies(true, shortcut);
  const saveSelection = () => {
    const text = selectedText(document, carets.lastEditor());
    void parts.send('draftReply', { text }).catch(console.warn);
  };
  const bar = startBar({ parts, shield, focus, openReplies, insertReply, saveSelection, loadActions });

  const stopLooking = effect(() => {
    const isComposerThere = (parts.reading.value?.anchors.composers.length ?? 0) > 0;
    if (isComposerThere || wish.value)
      loadPicker({ parts, shield, carets, focus, barEdges: bar.edges, wish });
  });
  until.addEventListener('abort', stopLooking, { once: true });
  onBroadcast('openReplies', () => askForReplies(false, ''), until);
  if (opensReplies) askForReplies(false, '');
}

import { createCaretKeeper } from '../composer/caretKeeper';
import { createCompositionWatch } from '../composer/compositionWatch';
import { onBroadcast } from '../messaging/onBroadcast';
import type { Reading } from '../platforms/adapter';
import { startBar } from './bar';
import { closeWithComposer } from './closeWithComposer';
import { createFocusReturn } from './focusReturn';
import type { PanelsHandover } from './handover';
import { pageFocus } from './pageFocus';
import { createPickerWindow } from './pickerWindow';
import { createReplyPicker } from './replyPicker';
import { composerOf, meantComposer, type ReplyTarget, replyTarget } from './replyTarget';
import { isOurHost } from './shadowHost';
import { createSlashTrigger } from './slashTrigger';

/** Starts what is open one at a time over a page: the bar of the post in focus, and the picker of canned replies. */
export function startPanels({ parts, shield, opensReplies, loadActions }: PanelsHandover): void {
  if (parts.signal.aborted) return;
  const until = parts.signal;
  const carets = createCaretKeeper(document, isOurHost, until);
  const watches = { carets, compositions: createCompositionWatch(document, until) };
  const focus = createFocusReturn(parts, shield, carets);
  const picker = createReplyPicker({ parts, watches, focus, onClose: () => trigger.dismiss() });

  const targetAt = (editor: HTMLElement): ReplyTarget | undefined => {
    const reading = parts.reading.peek();
    const composer = reading && composerOf(reading, editor);
    return reading && composer && { ...replyTarget(parts, reading, composer), editor };
  };
  const trigger = createSlashTrigger({
    page: document,
    parts,
    shield,
    // A composer may have opened since the last reading.
    isComposer: (element) => parts.readAgain() !== undefined && targetAt(element) !== undefined,
    onQuery: (editor, query) => {
      const target = targetAt(editor);
      if (target) picker.query(target, query);
    },
    onQueryGone: picker.queryGone,
    onTab: (editor, query) => picker.expand(() => targetAt(editor), query),
  });
  const isRequestOpen = (reading: Reading | undefined): boolean => {
    const thread = reading?.anchors.thread;
    return thread !== undefined && parts.mirror.conversationOfThread(thread.threadId)?.isRequest === true;
  };
  const openPicker = (isFromBar: boolean, shortcut: string) => {
    const before = bar.focused() ?? pageFocus(document);
    const reading = parts.readAgain();
    const composer = reading && meantComposer(reading, carets.lastEditor(), isFromBar);
    if (reading && composer) picker.open(replyTarget(parts, reading, composer), before, shortcut);
    else picker.tellNoComposer(before, isRequestOpen(reading) ? 'acceptFirst' : 'noComposer');
  };

  createPickerWindow({ parts, picker, shield });
  const openReplies = () => openPicker(true, '');
  const insertReply = (shortcut: string) => openPicker(true, shortcut);
  const bar = startBar({ parts, shield, focus, openReplies, insertReply, loadActions });
  closeWithComposer(parts, picker);
  onBroadcast('openReplies', () => openPicker(false, ''), until);
  if (opensReplies) openPicker(false, '');
}

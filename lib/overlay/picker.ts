import { effect, untracked } from '@preact/signals';
import { createCompositionWatch } from '../composer/compositionWatch';
import type { Reading } from '../platforms/adapter';
import { closeWithComposer } from './closeWithComposer';
import type { PickerHandover } from './handover';
import { createPickerWindow } from './pickerWindow';
import type { RepliesWish } from './repliesWish';
import { createReplyPicker } from './replyPicker';
import { composerOf, meantComposer, type ReplyTarget, replyTarget } from './replyTarget';
import { createSlashTrigger } from './slashTrigger';
import { createStopWalk } from './stopWalk';

/** Starts canned replies: by "/" in a reply box, or whenever somebody asks for them. */
export function startPicker({ parts, shield, carets, focus, wish }: PickerHandover): void {
  if (parts.signal.aborted) return;
  const until = parts.signal;
  const watches = { carets, compositions: createCompositionWatch(document, until) };
  const stops = createStopWalk(shield, until, () => picker.view.peek() !== undefined);
  const picker = createReplyPicker({
    parts,
    watches,
    focus,
    onClose: () => trigger.dismiss(),
    onInserted: stops.begin,
  });

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
  const open = ({ before, isFromBar, shortcut }: RepliesWish) => {
    const reading = parts.readAgain();
    const composer = reading && meantComposer(reading, carets.lastEditor(), isFromBar);
    if (reading && composer) picker.open(replyTarget(parts, reading, composer), before, shortcut);
    else picker.tellNoComposer(before, isRequestOpen(reading) ? 'acceptFirst' : 'noComposer');
  };

  createPickerWindow({ parts, picker, shield });
  closeWithComposer(parts, picker);
  const stopHearing = effect(() => {
    const asked = wish.value;
    if (asked === undefined) return;
    untracked(() => {
      wish.value = undefined;
      open(asked);
    });
  });
  until.addEventListener('abort', stopHearing, { once: true });
}

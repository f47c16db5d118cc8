import { computed, effect, untracked } from '@preact/signals';
import { createCompositionWatch } from '../composer/compositionWatch';
import type { Reading } from '../platforms/adapter';
import { closeWithComposer } from './closeWithComposer';
import { createDraftGuards } from './draftGuards';
import type { PickerHandover } from './handover';
import { createPickerWindow } from './pickerWindow';
import type { RepliesWish } from './repliesWish';
import { createReplyPicker } from './replyPicker';
import { composerOf, meantComposer, type ReplyTarget, replyTarget } from './replyTarget';
import { createSlashTrigger } from './slashTrigger';
import { createStopWalk } from './stopWalk';
import { createWarningStrip } from './warningStrip';

/** Shortcut, in every language, of the starter replies that lead a customer to where nobody else reads. */
const PRIVATE_QUERY = 'dm';

/** Starts canned replies: by "/" in a reply box, or whenever somebody asks for them. */
export function startPicker({ parts, shield, carets, focus, barEdges, wish }: PickerHandover): void {
  if (parts.signal.aborted) return;
  const until = parts.signal;
  const watches = { carets, compositions: createCompositionWatch(document, until) };
  const stops = createStopWalk(shield, until, () => picker.view.peek() !== undefined);
  const picker = createReplyPicker({
    parts,
    watches,
    focus,
    onClose: () => trigger.dismiss(),
    onInserted: (editor, text, ranges) => {
      stops.begin(editor, text, ranges);
      guards.noteInserted(editor, text);
    },
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

  const guards = createDraftGuards({
    parts,
    lastEditor: carets.lastEditor,
    targetAt,
    isPickerOpen: computed(() => picker.view.value !== undefined),
  });
  const answerPrivately = (target: ReplyTarget) => {
    picker.open(target, target.editor, '');
    picker.search(PRIVATE_QUERY);
  };
  createWarningStrip({ parts, guards, shield, focus, answerPrivately });
  createPickerWindow({ parts, picker, shield, barEdges });
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

import { effect, untracked } from '@preact/signals';
import type { OverlayParts } from './parts';
import type { ReplyPicker } from './replyPicker';
import { isAnotherThread, isStillThere } from './replyTarget';

/**
 * Closes the picker as soon as the composer it was opened for is gone, answers another message, belongs
 * to another conversation, or lies behind a dialog with another one. A notice that is about no composer goes with the page it was shown on.
 */
export function closeWithComposer(
  { reading, signal }: Pick<OverlayParts, 'reading' | 'signal'>,
  picker: ReplyPicker,
): void {
  let address: string | undefined;
  const stop = effect(() => {
    const isOpen = picker.view.value !== undefined;
    const target = picker.target.value;
    const now = reading.value;
    address = isOpen && !target ? (address ?? location.href) : undefined;
    if (!isOpen) return;
    const isGone = target ? now !== undefined && !isStillThere(now, target) : address !== location.href;
    const isElsewhere = target !== undefined && isAnotherThread(now, target);
    if (isGone) untracked(() => picker.abandon(isElsewhere));
  });
  signal.addEventListener('abort', stop, { once: true });
}

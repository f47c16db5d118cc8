import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface QueueDialogProps {
  readonly title: string;
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A question about one entry of the queue, open from the beginning. */
export function QueueDialog({ title, close, onClose, children }: QueueDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closed, it gives the focus back to where it came from; merely removed, it would not.
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} class="question" aria-labelledby="question" onClose={onClose}>
      <header>
        <h2 id="question" dir="auto">
          {title}
        </h2>
      </header>
      {children}
      {/* Last, so that the first field or choice has the focus. */}
      <footer>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </footer>
    </dialog>
  );
}

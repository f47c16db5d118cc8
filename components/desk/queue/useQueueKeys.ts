import { useEffect, useRef } from 'preact/hooks';

/** What a key does; by the letter on it. */
export type QueueKeys = Readonly<Record<string, () => void>>;

/**
 * Single letters as shortcuts, for as long as the queue is shown. They are only letters where somebody types, chooses
 * from a list or has a dialog open.
 */
export function useQueueKeys(keys: QueueKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const gone = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
          return;
        if (isElsewhere(event) || (event.repeat && !MOVES.has(event.key))) return;
        const run = Object.hasOwn(latest.current, event.key) ? latest.current[event.key] : undefined;
        if (!run) return;
        event.preventDefault();
        run();
      },
      { signal: gone.signal },
    );
    return () => gone.abort();
  }, []);
}

/** These go on while they are held down; an act held down would be done to one entry after the other. */
const MOVES: ReadonlySet<string> = new Set(['j', 'k']);

const NOT_HERE: ReadonlySet<string> = new Set(['input', 'select', 'textarea', 'dialog']);

const isElsewhere = (event: Event): boolean =>
  event.composedPath().some((node) => node instanceof Element && NOT_HERE.has(node.localName));

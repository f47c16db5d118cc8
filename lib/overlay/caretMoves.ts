import { effect } from '@preact/signals';
import type { Reading } from '../platforms/adapter';
import type { OverlayParts } from './parts';

/**
 * Calls back whenever the caret moved or a text around it changed. A text field inside of a shadow root tells of that in
 * its own root only.
 */
export function onCaretMove(
  page: Document,
  { reading, signal: until }: Pick<OverlayParts, 'reading' | 'signal'>,
  listener: () => void,
): void {
  page.addEventListener('selectionchange', listener, { signal: until });
  const listening = new Map<ShadowRoot, AbortController>();
  const stop = effect(() => {
    const roots = composerRoots(reading.value);
    for (const [root, over] of listening) {
      if (roots.has(root)) continue;
      over.abort();
      listening.delete(root);
    }
    for (const root of roots) {
      if (listening.has(root)) continue;
      const over = new AbortController();
      listening.set(root, over);
      root.addEventListener('selectionchange', listener, { signal: AbortSignal.any([until, over.signal]) });
    }
  });
  until.addEventListener('abort', stop, { once: true });
}

function composerRoots(reading: Reading | undefined): ReadonlySet<ShadowRoot> {
  const roots = new Set<ShadowRoot>();
  for (const { element } of reading?.anchors.composers ?? []) {
    const root = element.getRootNode();
    if (root instanceof ShadowRoot) roots.add(root);
  }
  return roots;
}

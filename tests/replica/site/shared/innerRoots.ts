/** The site's own shadow roots, closed ones among them: events from within name only the host. */
export interface InnerRoots {
  /** @returns a function that forgets it again */
  add(root: ShadowRoot): () => void;
  /** What an event really happened on. */
  targetOf(event: Event): EventTarget | null;
}

export function createInnerRoots(): InnerRoots {
  const roots = new Map<EventTarget, ShadowRoot>();
  return {
    add(root) {
      roots.set(root.host, root);
      return () => roots.delete(root.host);
    },
    targetOf(event) {
      const target = event.composedPath()[0] ?? event.target;
      return (target && roots.get(target)?.activeElement) ?? target;
    },
  };
}

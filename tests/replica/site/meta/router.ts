/** Navigation without reloads. */
export interface MetaRouter {
  /** The address at this moment; the same object until it changes. */
  url(): URL;
  subscribe(listener: () => void): () => void;
  go(path: string): void;
  /** Goes there without a step in the history. */
  replace(path: string): void;
  back(): void;
}

export function createMetaRouter(onNavigate: (path: string) => void): MetaRouter {
  const listeners = new Set<() => void>();
  let url = new URL(location.href);
  const arrive = () => {
    url = new URL(location.href);
    onNavigate(url.pathname + url.search);
    for (const listener of listeners) listener();
  };
  window.addEventListener('popstate', arrive);
  return {
    url: () => url,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go(path) {
      history.pushState(null, '', path);
      arrive();
    },
    replace(path) {
      history.replaceState(null, '', path);
      arrive();
    },
    back: () => history.back(),
  };
}

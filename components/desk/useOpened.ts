import { useEffect, useMemo } from 'preact/hooks';

/** Opens what a view shows, and keeps it up to date until the signal aborts. */
interface Source<Model> {
  openModel(until: AbortSignal): Model;
}

/** What the source opens for as long as the view is shown; opened anew with another source. */
export function useOpened<Model>(source: Source<Model>): Model {
  const { model, close } = useMemo(() => {
    const shown = new AbortController();
    return { model: source.openModel(shown.signal), close: () => shown.abort() };
  }, [source]);
  useEffect(() => close, [close]);
  return model;
}

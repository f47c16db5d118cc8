/**
 * Runs something only while the page can be seen.
 *
 * @param start called at once if the page is visible, and whenever it becomes so; its signal is aborted when the
 *   page is hidden or `until` is aborted
 */
export function whileVisible(
  page: Document,
  until: AbortSignal,
  start: (visible: AbortSignal) => void,
): void {
  let span: AbortController | undefined;

  const follow = () => {
    if (page.hidden || until.aborted) {
      span?.abort();
      span = undefined;
    } else if (span === undefined) {
      span = new AbortController();
      start(span.signal);
    }
  };

  page.addEventListener('visibilitychange', follow, { signal: until });
  until.addEventListener('abort', follow, { once: true });
  follow();
}

import { HOST_ATTRIBUTE } from './shadowHost';

export interface Watcher {
  /** Watches these elements and no others from now on. Does nothing when they are the ones already watched. */
  observe(containers: readonly HTMLElement[]): void;
  stop(): void;
}

/**
 * Notices that rows of the page came, went or turned into others (virtual lists recycle their nodes). It looks at
 * the surface's own containers only: watching a whole page costs far more, mostly for changes that mean nothing.
 * Texts that change inside of a row are left to the regular look at the page.
 *
 * @param identifyingAttributes attributes whose change can turn an element into another row
 */
export function createWatcher(identifyingAttributes: readonly string[], onChange: () => void): Watcher {
  let watched: readonly HTMLElement[] = [];
  const observer = new MutationObserver((records) => {
    if (records.some(isAboutRows)) onChange();
  });

  return {
    observe(containers) {
      const isSame =
        containers.length === watched.length &&
        containers.every((element, index) => element === watched[index]);
      if (isSame) return;
      observer.disconnect();
      watched = [...containers];
      for (const container of containers) {
        observer.observe(container, {
          childList: true,
          subtree: true,
          attributes: true,
          attributeFilter: [...identifyingAttributes],
        });
      }
    },
    stop() {
      observer.disconnect();
      watched = [];
    },
  };
}

function isAboutRows(record: MutationRecord): boolean {
  if (record.type === 'attributes') return true;
  for (const node of record.removedNodes) if (node.nodeType === Node.ELEMENT_NODE) return true;
  for (const node of record.addedNodes) {
    if (node instanceof Element && !node.hasAttribute(HOST_ATTRIBUTE)) return true;
  }
  return false;
}

import { isOurHost } from './shadowHost';

/**
 * Takes away what an earlier script of ours left in the page. Firefox ends a script together with its extension, in
 * the middle of whatever it does: what it had drawn stays behind.
 */
export function removeLeftovers(page: Document): void {
  // Whoever comes before the page does finds nothing.
  if (page.readyState === 'loading') return;
  for (const host of hostsIn(page, page)) host.remove();
}

function hostsIn(page: Document, root: Document | ShadowRoot): Element[] {
  const hosts: Element[] = [];
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Element)) continue;
    if (isOurHost(node)) hosts.push(node);
    else if (node.shadowRoot !== null) hosts.push(...hostsIn(page, node.shadowRoot));
  }
  return hosts;
}

/** Runs inside a page: one adapter reads it again and again while it changes. */
import { createAdapterFor } from '../../lib/platforms/adapters';
import { createFinder } from '../../lib/platforms/finder';

/** A change of the page, as its own scripts would make it. */
export type Change =
  | { readonly remove: string }
  | { readonly before: string; readonly put: string }
  | { readonly into: string; readonly put: string }
  | { readonly of: string; readonly attribute: string; readonly value: string }
  | { readonly of: string; readonly text: string }
  | { readonly attachRootTo: string; readonly put: string };

/** Changes, then a reading at an address and a moment. */
export interface Step {
  readonly url: string;
  readonly now: string;
  readonly changes?: readonly Change[];
}

/** What each step's reading gave. */
export function readSteps(steps: readonly Step[], timeZone: string) {
  const adapter = createAdapterFor(new URL(steps[0]?.url ?? '').host);
  if (adapter === undefined) throw new Error(`No adapter reads ${steps[0]?.url}.`);
  const finder = createFinder(document, adapter.selectors);
  return steps.map(({ url, now, changes = [] }) => {
    for (const change of changes) apply(change);
    const { capture, anchors } = adapter.read(finder, { url: new URL(url), now: Date.parse(now), timeZone });
    return {
      ...capture,
      thread: anchors.thread?.threadId ?? null,
      contact: anchors.thread?.contact ?? null,
      composers: anchors.composers.map(({ threadId }) => threadId ?? null),
      containers: anchors.containers.map((element) => element.getAttribute('data-testid')),
    };
  });
}

function apply(change: Change): void {
  if ('remove' in change) elementAt(change.remove).remove();
  else if ('before' in change) elementAt(change.before).before(made(change.put));
  else if ('into' in change) elementAt(change.into).append(made(change.put));
  else if ('attachRootTo' in change)
    elementAt(change.attachRootTo).attachShadow({ mode: 'open' }).append(made(change.put));
  else if ('text' in change) elementAt(change.of).textContent = change.text;
  else elementAt(change.of).setAttribute(change.attribute, change.value);
}

function elementAt(selector: string): Element {
  const root = document.querySelector('[data-testid="xchatEmbedRoute"]')?.shadowRoot;
  const found = root?.querySelector(selector) ?? document.querySelector(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
}

/** Markup of a fixture of ours, parsed as the page's own parser would: a table of elements would not read like the page. */
function made(html: string): DocumentFragment {
  const page = new DOMParser().parseFromString(`<template>${html}</template>`, 'text/html');
  const template = page.querySelector('template');
  if (template === null) throw new Error('There is no template to take the markup from.');
  return template.content;
}

/**
 * What all views of the sites are drawn by, instead of React's own functions: the same, unless the page was sent with a
 * change of its markup.
 */
import * as react from 'react/jsx-runtime';
import type { MarkupChange } from '../../../world/markup';

type Draw = typeof react.jsx;
type Props = Readonly<Record<string, unknown>>;

function readChange(): MarkupChange | undefined {
  const text = document.getElementById('replica-start')?.textContent;
  const { markup } = JSON.parse(text ?? '{}') as { readonly markup?: MarkupChange };
  return markup;
}

const renamed = (name: string): string =>
  name.replace(/^(?:(data|aria)-)?/, '$1-next-').replace(/^-/, 'data-');

/** Attributes as they are after the change. */
function changedProps(props: Props, { renamed: names, rolesRemoved }: MarkupChange): Props {
  const entries = Object.entries(props).flatMap(([name, value]) => {
    if (name === 'role' && rolesRemoved.includes(String(value))) return [];
    if (names.includes(name)) return [[renamed(name), value] as const];
    if (names.includes(`${name}=${value}`)) return [[name, `next-${value}`] as const];
    return [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

function changedBy(change: MarkupChange, draw: Draw): Draw {
  return (type, props, key) => {
    if (typeof type !== 'string') return draw(type, props, key);
    const changed = changedProps(props as Props, change);
    const { children } = changed;
    if (!change.isNested || type !== 'div' || children === undefined) return draw(type, changed, key);
    // Without a box of its own it changes nothing of what is seen.
    const inner = draw('div', { style: { display: 'contents' }, children });
    return react.jsx(type, { ...changed, children: inner }, key);
  };
}

const change = readChange();

export const Fragment = react.Fragment;
export const jsx: Draw = change ? changedBy(change, react.jsx) : react.jsx;
export const jsxs: Draw = change ? changedBy(change, react.jsxs) : react.jsxs;

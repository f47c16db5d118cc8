/**
 * A small host page in the image of X's timelines, run by React 19, that updates its rows in every way a page may.
 * What stands in these rows is made up.
 */
import { createElement as h, type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

const ROWS = 20;
const MINUTE = 60_000;

interface Look {
  readonly ids: readonly string[];
  readonly generation: number;
  readonly isShown: boolean;
  readonly className: string;
  readonly color: string;
  readonly text: string;
  readonly html: string;
  readonly hasChildBefore: boolean;
  readonly hasTailChild: boolean;
}

const FIRST_LOOK: Look = {
  // Status ids are longer than a number can tell apart.
  ids: Array.from({ length: ROWS }, (_, index) => `19000000000000000${String(index + 1).padStart(2, '0')}`),
  generation: 0,
  isShown: true,
  className: 'plain',
  color: 'rgb(20, 20, 20)',
  text: 'Customer',
  html: '<b>bold</b>',
  hasChildBefore: false,
  hasTailChild: false,
};

/** The eleven kinds of update, after what they do to a row. */
const UPDATES: Readonly<Record<string, (look: Look) => Look>> = {
  're-render': (look) => ({ ...look }),
  'class name': (look) => ({ ...look, className: 'other' }),
  style: (look) => ({ ...look, color: 'rgb(90, 20, 20)' }),
  text: (look) => ({ ...look, text: 'Someone else' }),
  'conditional child before': (look) => ({ ...look, hasChildBefore: true }),
  'new tail child': (look) => ({ ...look, hasTailChild: true }),
  'inner HTML': (look) => ({ ...look, html: '<i>other</i><u>more</u>' }),
  reorder: (look) => ({ ...look, ids: [...look.ids].reverse() }),
  'shorter list': (look) => ({ ...look, ids: look.ids.slice(0, 10) }),
  'new keys': (look) => ({ ...look, generation: look.generation + 1 }),
  hide: (look) => ({ ...look, isShown: false }),
  show: (look) => ({ ...look, isShown: true }),
};

interface ReactHost {
  readonly updates: readonly string[];
  update(name: string): void;
  readonly errors: string[];
}

declare global {
  interface Window {
    reactHost: ReactHost;
    startedAt: number;
  }
}

const errors: string[] = [];
window.addEventListener('error', ({ message }) => errors.push(message));
window.startedAt = Date.now();

function Row({ id, look }: { id: string; look: Look }): ReactNode {
  const handle = `customer${Number(id.slice(-2))}`;
  const sentAt = new Date(window.startedAt - Number(id.slice(-2)) * 10 * MINUTE - 1000).toISOString();
  return h(
    'div',
    { 'data-testid': 'cellInnerDiv' },
    h(
      'article',
      { 'data-testid': 'tweet', role: 'article', tabIndex: 0 },
      h(
        'div',
        { 'data-testid': 'Tweet-User-Avatar' },
        h('div', { 'data-testid': `UserAvatar-Container-${handle}` }),
      ),
      h(
        'div',
        { className: `head ${look.className}`, style: { color: look.color } },
        look.hasChildBefore ? h('span', { className: 'before' }, h('i')) : null,
        h(
          'div',
          { 'data-testid': 'User-Name', className: 'name' },
          h('a', { href: `/${handle}`, role: 'link' }, h('span', null, look.text)),
          h('a', { href: `/${handle}/status/${id}`, role: 'link' }, h('time', { dateTime: sentAt }, 'now')),
        ),
        h('div', { 'data-testid': 'caret', role: 'button' }, h('svg')),
        look.hasTailChild ? h('span', { className: 'tail' }, h('i')) : null,
      ),
      h(
        'div',
        { 'data-testid': 'tweetText', dir: 'auto', lang: 'en' },
        h('a', { href: '/acme' }, '@acme'),
        ' hello',
      ),
      h('div', { dangerouslySetInnerHTML: { __html: look.html } }),
    ),
  );
}

function App(): ReactNode {
  const [look, setLook] = useState(FIRST_LOOK);
  window.reactHost = {
    updates: Object.keys(UPDATES),
    errors,
    update: (name) => flushSync(() => setLook((before) => UPDATES[name]?.(before) ?? before)),
  };
  return h(
    'div',
    null,
    h('a', { 'data-testid': 'AppTabBar_Profile_Link', href: '/acme' }, 'Profile'),
    h(
      'main',
      { role: 'main' },
      h(
        'div',
        { 'data-testid': 'primaryColumn' },
        h(
          'section',
          { role: 'region' },
          h(
            'div',
            null,
            look.isShown ? look.ids.map((id) => h(Row, { key: `${id}/${look.generation}`, id, look })) : null,
          ),
        ),
      ),
    ),
  );
}

createRoot(document.getElementById('react-root') ?? document.body).render(h(App));

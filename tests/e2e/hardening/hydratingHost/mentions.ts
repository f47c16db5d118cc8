import { createElement as h, type ReactNode } from 'react';

/** A list of mentions in the image of X's, the same on the server and in the page. What stands in it is made up. */
export interface MentionsProps {
  readonly count: number;
  /** ISO 8601. */
  readonly sentAt: string;
}

const idOf = (index: number): string => `19000000000000000${String(index + 1).padStart(2, '0')}`;

export function Mentions({ count, sentAt }: MentionsProps): ReactNode {
  const rows = Array.from({ length: count }, (_, index) => h(Row, { key: index, id: idOf(index), sentAt }));
  return h(
    'div',
    null,
    h('a', { 'data-testid': 'AppTabBar_Profile_Link', href: '/acme' }, 'Profile'),
    h(
      'main',
      { role: 'main' },
      h('div', { 'data-testid': 'primaryColumn' }, h('section', { role: 'region' }, h('div', null, rows))),
    ),
  );
}

function Row({ id, sentAt }: { readonly id: string; readonly sentAt: string }): ReactNode {
  const handle = `customer${id.slice(-2)}`;
  const avatar = h(
    'div',
    { 'data-testid': 'Tweet-User-Avatar' },
    h('div', { 'data-testid': `UserAvatar-Container-${handle}` }),
  );
  const author = h(
    'div',
    { 'data-testid': 'User-Name', className: 'name' },
    h('a', { href: `/${handle}`, role: 'link' }, h('span', null, 'Customer')),
    h('a', { href: `/${handle}/status/${id}`, role: 'link' }, h('time', { dateTime: sentAt }, 'now')),
  );
  const menu = h('div', { 'data-testid': 'caret', role: 'button' }, h('svg'));
  const text = h(
    'div',
    { 'data-testid': 'tweetText', dir: 'auto', lang: 'en' },
    h('a', { href: '/acme' }, '@acme'),
    ' hello',
  );
  return h(
    'div',
    { 'data-testid': 'cellInnerDiv' },
    h(
      'article',
      { 'data-testid': 'tweet', role: 'article', tabIndex: 0 },
      avatar,
      h('div', { className: 'head' }, author, menu),
      text,
    ),
  );
}

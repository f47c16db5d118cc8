import { boxed, build, icon } from './build';

/** What one row of the list shows; everything follows from its place in the list. */
export interface RowContent {
  readonly index: number;
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly time: string;
  readonly text: string;
}

/** Height of every row, in px. */
export const ROW_HEIGHT = 150;

/** The handle that the page is signed in with, and that every row answers. */
export const OWN_HANDLE = 'kopikita';

const FIRST_ID = 1_990_000_000_000_000_000n;
const FIRST_TIME = Date.UTC(2026, 2, 2, 9);
const COMPLAINTS = ['Siparişim hâlâ gelmedi', 'Paket saya rusak', 'Where is my order', 'Terima kasih banyak'];

export function contentOf(index: number): RowContent {
  const customer = index % 97;
  return {
    index,
    id: String(FIRST_ID + BigInt(index)),
    handle: `customer_${customer}`,
    name: `Customer ${customer}`,
    time: new Date(FIRST_TIME - index * 60_000).toISOString(),
    text: `${COMPLAINTS[index % COMPLAINTS.length]}, number ${index}`,
  };
}

const link = (href: string, ...children: (Node | string)[]) =>
  build('a', { href, role: 'link' }, ...children);

function action(name: string): HTMLElement {
  return build(
    'button',
    { role: 'button', type: 'button', 'data-testid': name },
    icon(),
    build('span', {}, '1'),
  );
}

/** A row with the parts that change with what it shows, kept so that its nodes can be used again. */
export interface Row {
  readonly cell: HTMLElement;
  readonly counter: Text;
  /** Puts other content into the same nodes, attribute by attribute, as a list that recycles its rows does. */
  show(content: RowContent): void;
}

export function createRow(first: RowContent): Row {
  const texts = { name: new Text(), handle: new Text(), time: new Text(), body: new Text() };
  const profile = link('', build('span', {}, texts.name));
  const handle = link('', build('span', {}, texts.handle));
  const time = build('time', {}, texts.time);
  const permalink = link('', time);
  const avatar = build('div', {}, link('', boxed(2, build('img', { alt: '', src: 'data:,' }))));
  const names = build(
    'div',
    { 'data-testid': 'User-Name' },
    boxed(2, profile),
    boxed(1, boxed(1, handle), build('span', {}, '·'), boxed(1, permalink)),
  );
  const replyingTo = boxed(2, link(`/${OWN_HANDLE}`, build('span', {}, `@${OWN_HANDLE}`)));
  const body = build(
    'div',
    { dir: 'auto', lang: 'tr', 'data-testid': 'tweetText' },
    build('span', {}, texts.body),
  );
  const counter = new Text('0');
  const actions = build(
    'div',
    { role: 'group' },
    ...['reply', 'retweet', 'like'].map(action),
    boxed(1, build('span', {}, counter)),
  );
  const article = build(
    'article',
    { role: 'article', tabindex: '0', 'data-testid': 'tweet' },
    boxed(
      2,
      boxed(
        1,
        build('div', { 'data-testid': 'Tweet-User-Avatar' }, avatar),
        boxed(1, boxed(1, boxed(1, names), action('caret')), replyingTo, boxed(1, body), actions),
      ),
    ),
  );
  const cell = build('div', { 'data-testid': 'cellInnerDiv' }, boxed(2, article));

  const show = (content: RowContent) => {
    cell.style.transform = `translateY(${content.index * ROW_HEIGHT}px)`;
    avatar.setAttribute('data-testid', `UserAvatar-Container-${content.handle}`);
    for (const anchor of [profile, handle]) anchor.setAttribute('href', `/${content.handle}`);
    permalink.setAttribute('href', `/${content.handle}/status/${content.id}`);
    time.setAttribute('datetime', content.time);
    texts.name.data = content.name;
    texts.handle.data = `@${content.handle}`;
    texts.time.data = content.time.slice(11, 16);
    texts.body.data = content.text;
  };
  show(first);
  return { cell, counter, show };
}

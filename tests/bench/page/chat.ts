import { boxed, build } from './build';

const MOST_MESSAGES = 60;

/** A chat drawer beside the list, in which messages keep arriving: work that a watcher of the list must not do. */
export function createChat(): { readonly element: HTMLElement; arrive(): void } {
  const list = build('div', { 'data-testid': 'dm-message-scroller', role: 'log' });
  const element = build('div', { 'data-testid': 'chat-drawer-root' }, boxed(2, list));
  let arrived = 0;
  return {
    element,
    arrive() {
      arrived += 1;
      const text = build(
        'div',
        { 'data-testid': `message-text-${arrived}` },
        build('span', { dir: 'auto' }, 'Halo kak'),
      );
      const bubble = boxed(3, text, build('span', {}, '09:41'));
      list.append(build('div', { 'data-testid': `message-${arrived}` }, bubble));
      if (list.childElementCount > MOST_MESSAGES) list.firstElementChild?.remove();
    },
  };
}

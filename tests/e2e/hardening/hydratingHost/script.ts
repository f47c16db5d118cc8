import { createElement as h } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Mentions, type MentionsProps } from './mentions';

declare global {
  interface Window {
    hydratingHost: {
      /** What React had to say about the markup it took over. */
      readonly complaints: string[];
      hydrate(): void;
    };
  }
}

const root = document.getElementById('react-root');
const props = JSON.parse(root?.dataset.props ?? '') as MentionsProps;
const complaints: string[] = [];

window.hydratingHost = {
  complaints,
  hydrate() {
    if (!root) throw new Error('The host page came without its root.');
    hydrateRoot(root, h(Mentions, props), { onRecoverableError: (error) => complaints.push(String(error)) });
  },
};
if (location.hash !== '#late') window.hydratingHost.hydrate();

import { pageNamed } from './pages';

/** Chats of our fixtures, and where things are in them. */
export const THREAD = 'https://x.com/i/chat/500-901';
export const OTHER_THREAD = 'https://x.com/i/chat/500-902';
export const HISTORY = '[data-testid="dm-message-scroller"] > .relative';
export const HOST = '[data-testid="xchatEmbedRoute"]';
export const NOW = '2026-11-02T12:00:30.000Z';

export const id = (number: number) => `0c1d2e3f-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const row = (number: number) => `[data-testid="message-${id(number)}"]`;

export const thread = pageNamed('chat_thread_2026-11_tr');
export const group = pageNamed('chat_group_2026-11_id');

/** So high that all of it is in sight. */
export const atItsEnd = {
  of: '[role="log"]',
  attribute: 'style',
  value: 'overflow-y: auto; height: 3000px',
};

export const timesOf = (messages: readonly { id?: string; sentAtLow: number; sentAtHigh: number }[] = []) =>
  messages.map(({ sentAtLow, sentAtHigh }) => [
    new Date(sentAtLow).toISOString(),
    new Date(sentAtHigh).toISOString(),
  ]);

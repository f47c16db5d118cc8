import { computed } from '@preact/signals-core';
import { h, render } from 'preact';
import { tokensCss } from '../../../components/shared/tokens.css';
import type { ConversationSummary } from '../../../lib/domain/conversation';
import { createFormats } from '../../../lib/i18n/format';
import { badgeCss } from '../../../lib/overlay/badgeStyle';
import { createBadges } from '../../../lib/overlay/badges';
import { createResetSheet, createShadowHost, createStyleSheet } from '../../../lib/overlay/shadowHost';
import { createTheme } from '../../../lib/overlay/theme';
import type { Reading } from '../../../lib/platforms/adapter';
import { createClock } from '../../../lib/state/clock';
import { createMirror, type Mirror } from '../../../lib/state/mirror';
import { createSetup } from '../../../lib/state/setup';
import { contentOf } from '../page/row';
import type { Arm } from './arm';
import { type SeenRow, watchRows } from './detectors';
import type { Sightings } from './sightings';

const TAG = { id: 'praise', name: 'Praise', color: 'green' } as const;

/** As many as a page shows in the longest run. */
const MOST_ROWS = 60_000;
const CONVERSATIONS = 97;

/** Every row is a conversation that waits and bears a tag, as busy as a badge usually is. */
const summaryOf = (id: string): ConversationSummary => ({
  id,
  channel: 'x/mention',
  contact: { name: 'Customer', handle: 'customer' },
  tagIds: [TAG.id],
  priority: 'high',
  isResolved: false,
  waitingSince: Date.UTC(2026, 2, 2, 9),
  isApproximate: false,
  lastMessageAt: Date.UTC(2026, 2, 2, 9),
});

/** A mirror that already knows all rows to come, as it does once the background has answered. */
function filledMirror() {
  const conversationOf = (index: number) => `conversation ${index % CONVERSATIONS}`;
  const mirror = createMirror();
  mirror.absorb({
    summaries: Array.from({ length: CONVERSATIONS }, (_, index) => summaryOf(conversationOf(index))),
    placements: Array.from({ length: MOST_ROWS }, (_, index) => ({
      messageId: contentOf(index).id,
      conversationId: conversationOf(index),
    })),
  });
  return mirror;
}

/** Where X's rows take a badge: the line that holds the menu. Looked for once per row: finding it is not drawing. */
function createBadgeHosts(): (row: HTMLElement) => HTMLElement {
  const hosts = new WeakMap<HTMLElement, HTMLElement>();
  return (row) => {
    const host = hosts.get(row) ?? row.querySelector('[data-testid="caret"]')?.parentElement ?? row;
    hosts.set(row, host);
    return host;
  };
}

function readingOf(rows: readonly SeenRow[], badgeHostOf: (row: HTMLElement) => HTMLElement): Reading {
  const author = { name: 'Customer', handle: 'customer' };
  const message = { direction: 'inbound', author, text: '', sentAtLow: 0, sentAtHigh: 0 } as const;
  return {
    capture: {
      platform: 'x',
      surfaces: ['notifications'],
      account: 'kopikita',
      rows: [],
      conversations: [
        {
          kind: 'mention',
          contact: author,
          messages: rows.map(({ id }) => ({ ...message, id, timeSource: 'attribute' as const })),
          touchesNewestEnd: false,
        },
      ],
      ambient: [],
    },
    anchors: {
      messages: rows.map(({ row, id }) => ({
        messageId: id,
        contactHandle: author.handle,
        badgeHost: badgeHostOf(row),
        row,
        isFocused: false,
      })),
      rows: [],
      thread: undefined,
      composers: [],
      containers: [],
      column: undefined,
    },
    unreadable: [],
  };
}

/** The real badges on every row that the real watcher sees. */
export function badges(sightings: Sightings): Arm {
  let mirror: Mirror | undefined;
  return {
    start() {
      mirror ??= filledMirror();

      const badgeHostOf = createBadgeHosts();
      const lifetime = new AbortController();
      const { signal } = lifetime;
      const theme = createTheme(document);
      const drawn = createBadges({
        baseStyles: [createResetSheet(), createStyleSheet(tokensCss), theme.sheet],
        mirror,
        formats: computed(() => createFormats('en')),
        setup: createSetup({
          settings: { language: 'en', agentId: 'agent' },
          agents: [{ id: 'agent', name: 'Agent' }],
          tags: [TAG],
          tagGroups: [],
        }),
        clock: createClock(document, signal),
        signal,
        onGivenUp: () => {
          throw new Error('A badge was given up.');
        },
      });
      const stop = watchRows(sightings, (rows) => {
        drawn.reconcile(readingOf(rows, badgeHostOf));
      });
      return () => {
        stop();
        lifetime.abort();
      };
    },
  };
}

/** The same watcher, with a Preact root in each row: what a framework per row costs. */
export const preactPerRow = (sightings: Sightings): Arm => ({
  start() {
    const styles = [createResetSheet(), createStyleSheet(tokensCss), createStyleSheet(badgeCss)];
    const badgeHostOf = createBadgeHosts();
    const hosts = new Map<HTMLElement, ReturnType<typeof createShadowHost>>();
    const release = (row: HTMLElement, host: ReturnType<typeof createShadowHost>) => {
      render(null, host.root);
      host.element.remove();
      hosts.delete(row);
    };
    const stop = watchRows(sightings, (rows) => {
      const present = new Set(rows.map(({ row }) => row));
      for (const [row, host] of hosts) if (!present.has(row)) release(row, host);
      for (const { row, id } of rows) {
        const host = hosts.get(row) ?? createShadowHost({ name: 'badge', styles });
        render(h(PreactBadge, { id }), host.root);
        if (!hosts.has(row)) badgeHostOf(row).append(host.element);
        hosts.set(row, host);
      }
    });
    return () => {
      stop();
      for (const [row, host] of hosts) release(row, host);
    };
  },
});

function PreactBadge({ id }: { id: string }) {
  const icon = (name: string) =>
    h('svg', { class: name, viewBox: '0 0 24 24', width: 12, height: 12 }, h('path', { d: 'M5 9h14' }));
  return h(
    'span',
    { class: 'badge', role: 'img', 'data-state': 'waiting', 'aria-label': `Waiting ${id}` },
    icon('state'),
    h('span', { class: 'wait' }, '2h 5m'),
    icon('priority'),
    h('span', { class: 'tag', 'data-color': TAG.color }, TAG.name),
  );
}

import { signal } from '@preact/signals-core';
import { h, render } from 'preact';
import { tokensCss } from '../../../components/shared/tokens.css';
import type { Tag } from '../../../lib/domain/event';
import { createFormats } from '../../../lib/i18n/format';
import { badgeCss } from '../../../lib/overlay/badgeStyle';
import { createBadges } from '../../../lib/overlay/badges';
import { createResetSheet, createShadowHost, createStyleSheet } from '../../../lib/overlay/shadowHost';
import { createClock } from '../../../lib/state/clock';
import { createSetup } from '../../../lib/state/setup';
import { build, icon } from '../page/build';
import { mirrorOf, readingOf } from './badgeRows';

/** One way of having a badge in each of many rows. */
export interface BadgeVariant {
  mount(): void;
  /** The same again: nothing changed. */
  update(): void;
  /** The rows are gone. */
  unmount(): void;
  /** Ends it for good. */
  stop(): void;
}

export const TAG: Tag = { id: 'praise', name: 'Praise', color: 'green' };

const styles = () => [createResetSheet(), createStyleSheet(tokensCss)];

/** The real badges, with all that keeps them in line with a reading. */
export function ours(hosts: readonly HTMLElement[], tags: readonly Tag[]): BadgeVariant {
  const lifetime = new AbortController();
  const badges = createBadges({
    baseStyles: styles(),
    mirror: mirrorOf(hosts.length, tags),
    formats: signal(createFormats('en')),
    setup: createSetup({
      settings: { language: 'en', agentId: 'agent' },
      agents: [{ id: 'agent', name: 'Agent' }],
      tags,
      tagGroups: [],
    }),
    clock: createClock(document, lifetime.signal),
    signal: lifetime.signal,
    onGivenUp: () => {
      throw new Error('A badge was given up.');
    },
  });
  const shown = readingOf(hosts);
  const empty = readingOf([]);
  return {
    mount: () => badges.reconcile(shown),
    update: () => badges.reconcile(shown),
    unmount: () => badges.reconcile(empty),
    stop: () => lifetime.abort(),
  };
}

const waitOf = (index: number): string => `${30 + (index % 29)}m`;

/** The least that such a badge can be: one template, cloned, two texts written. Nothing watches over it. */
export function byHand(hosts: readonly HTMLElement[]): BadgeVariant {
  const sheets = [...styles(), createStyleSheet(badgeCss)];
  const template = build(
    'span',
    { class: 'badge', role: 'img', 'data-state': 'waiting' },
    icon(),
    build('span', { class: 'wait' }, '.'),
    build('span', { class: 'tag', dir: 'auto', 'data-color': TAG.color }, TAG.name),
  );
  let elements: HTMLElement[] = [];
  return {
    mount() {
      elements = hosts.map((host, index) => {
        const { element, root } = createShadowHost({ name: 'badge', styles: sheets });
        const badge = template.cloneNode(true) as HTMLElement;
        badge.setAttribute('aria-label', `Waiting for ${waitOf(index)}`);
        const text = badge.children[1]?.firstChild;
        if (text) text.nodeValue = waitOf(index);
        root.append(badge);
        host.append(element);
        return element;
      });
    },
    update: () => {},
    unmount() {
      for (const element of elements) element.remove();
      elements = [];
    },
    stop: () => {},
  };
}

/** A Preact root in each row. */
export function preactPerRow(hosts: readonly HTMLElement[]): BadgeVariant {
  const sheets = [...styles(), createStyleSheet(badgeCss)];
  let badges: ReturnType<typeof createShadowHost>[] = [];
  const show = () => {
    for (const [index, { root }] of badges.entries()) render(h(PreactBadge, { wait: waitOf(index) }), root);
  };
  return {
    mount() {
      badges = hosts.map((host) => {
        const badge = createShadowHost({ name: 'badge', styles: sheets });
        host.append(badge.element);
        return badge;
      });
      show();
    },
    update: show,
    unmount() {
      for (const { element, root } of badges) {
        render(null, root);
        element.remove();
      }
      badges = [];
    },
    stop: () => {},
  };
}

const PreactBadge = ({ wait }: { wait: string }) =>
  h(
    'span',
    { class: 'badge', role: 'img', 'data-state': 'waiting', 'aria-label': `Waiting for ${wait}` },
    h('svg', { class: 'state', viewBox: '0 0 24 24', width: 12, height: 12 }, h('path', { d: 'M5 9h14' })),
    h('span', { class: 'wait' }, wait),
    h('span', { class: 'tag', dir: 'auto', 'data-color': TAG.color }, TAG.name),
  );

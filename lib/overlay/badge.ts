import { PRIORITY_SHAPES } from '../../components/shared/priorityShapes';
import type { BadgeState, BadgeView } from './badgeView';
import { isSameView } from './badgeView';
import { createShadowHost } from './shadowHost';

/** One badge, drawn by hand: a component framework per row costs more than twice the time and eight times the memory. */
export interface Badge {
  readonly element: HTMLElement;
  /** Writes only what differs from what is shown; nothing at all for an equal view. */
  show(view: BadgeView): void;
}

// Drawn after Lucide 1.62 (ISC licence, Copyright (c) 2026 Lucide Icons and Contributors). Shapes differ, not only
// colours: nobody has to tell them by colour.
const STATE_SHAPES: Readonly<Record<BadgeState, string>> = {
  waiting: 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20M12 6v6l4 2',
  notWaiting: 'M20 6 9 17l-5-5',
  snoozed:
    'M20.985 12.486a9 9 0 1 1-9.473-9.472c.405-.022.617.46.402.803a6 6 0 0 0 8.268 8.268c.344-.215.825-.004.803.401',
  resolved: 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20M16 9l-5.5 5.5L8 12',
};
const REQUEST_SHAPE =
  'M22 12h-6l-2 3h-4l-2-3H2M5.45 5.11 2 12v6a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-6l-3.45-6.89A2 2 0 0 0 16.76 4H7.24a2 2 0 0 0-1.79 1.11z';
const SVG = 'http://www.w3.org/2000/svg';

const NO_MARKS: readonly Element[] = [];

/** Makes badges from one template, which is cloned: far cheaper than making each element anew. */
export function createBadgeMaker(styles: readonly CSSStyleSheet[]): () => Badge {
  const template = badgeTemplate();
  return () => makeBadge(template.cloneNode(true) as HTMLElement, styles);
}

function badgeTemplate(): HTMLElement {
  const badge = document.createElement('span');
  badge.className = 'badge';
  badge.setAttribute('role', 'img');
  const wait = document.createElement('span');
  wait.className = 'wait';
  wait.append('');
  badge.append(icon('state'), wait);
  return badge;
}

function icon(name: string, shape = ''): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg') as SVGSVGElement;
  svg.setAttribute('class', name);
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('width', '12');
  svg.setAttribute('height', '12');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', shape);
  svg.append(path);
  return svg;
}

function makeBadge(body: HTMLElement, styles: readonly CSSStyleSheet[]): Badge {
  const { element, root } = createShadowHost({ name: 'badge', styles });
  const state = body.firstElementChild;
  const wait = state?.nextElementSibling;
  let shown: BadgeView | undefined;
  let marks = NO_MARKS;
  root.append(body);

  return {
    element,
    show(view) {
      const before = shown;
      if (before !== undefined && isSameView(before, view)) return;
      shown = view;
      if (before?.label !== view.label) body.setAttribute('aria-label', view.label);
      if (before?.language !== view.language) body.setAttribute('lang', view.language);
      if (before?.wait !== view.wait && wait) wait.textContent = view.wait;
      if (before?.state !== view.state) {
        body.setAttribute('data-state', view.state);
        state?.firstElementChild?.setAttribute('d', STATE_SHAPES[view.state]);
      }
      if (hasSameMarks(before, view)) return;
      for (const mark of marks) mark.remove();
      marks = marksOf(view);
      body.append(...marks);
    },
  };
}

const hasSameMarks = (before: BadgeView | undefined, view: BadgeView): boolean =>
  before !== undefined &&
  before.priority === view.priority &&
  before.isRequest === view.isRequest &&
  before.hiddenTagCount === view.hiddenTagCount &&
  before.tags.length === view.tags.length &&
  before.tags.every((tag, index) => tag === view.tags[index]);

/** What only some badges bear stands in those alone: most rows have nothing but a state and a wait. */
function marksOf({ priority, isRequest, tags, hiddenTagCount }: BadgeView): Element[] {
  const marks: Element[] = tags.map(({ name, color }) => chip('tag', name, color));
  if (hiddenTagCount > 0) marks.push(chip('more', `+${hiddenTagCount}`));
  if (isRequest) marks.unshift(icon('request', REQUEST_SHAPE));
  if (priority !== 'none') {
    const mark = icon('priority', PRIORITY_SHAPES[priority]);
    mark.setAttribute('data-priority', priority);
    marks.unshift(mark);
  }
  return marks;
}

function chip(kind: string, text: string, color?: string): HTMLElement {
  const element = document.createElement('span');
  element.className = kind;
  element.dir = 'auto';
  element.textContent = text;
  if (color !== undefined) element.setAttribute('data-color', color);
  return element;
}

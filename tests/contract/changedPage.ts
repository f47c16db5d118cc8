/** Runs inside a page: what drift reports tell of it when it is full of secrets, and when parts of it are gone. */
import { SECOND } from '../../lib/domain/units';
import type { DriftReport } from '../../lib/drift/driftReport';
import type { PlatformAdapter, Reading } from '../../lib/platforms/adapter';
import { adapterFor } from '../../lib/platforms/adapters';
import { createDriftWatch, describeSpot } from '../../lib/platforms/driftWatch';
import { createFinder, type PageFinder } from '../../lib/platforms/finder';

const FIRST_LOOK = 10 * SECOND;
const SECOND_LOOK = 20 * SECOND;

interface OpenAdapter {
  readonly adapter: PlatformAdapter;
  readonly finder: PageFinder;
  read(): Reading;
}

function open(url: string): OpenAdapter {
  const adapter = adapterFor(new URL(url).host);
  if (adapter === undefined) throw new Error(`No adapter reads ${url}.`);
  const finder = createFinder(document, adapter.selectors);
  return {
    adapter,
    finder,
    read: () => adapter.read(finder, { url: new URL(url), now: 0, timeZone: 'UTC' }),
  };
}

/** What would be told of a page that stays as it is. */
function driftIn({ adapter, finder }: OpenAdapter, reading: Reading): DriftReport[] {
  const watch = createDriftWatch(adapter, '1');
  return [FIRST_LOOK, SECOND_LOOK].flatMap((at) => [
    ...watch.observe(finder, reading, at, 0),
    ...watch.compare(finder, reading, at),
  ]);
}

const everyElement = (root: Document | ShadowRoot): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everyElement(element.shadowRoot) : []),
  ]);

/** Attributes that say, on some of the sites, who or what something is about. */
const TELLING = [
  'id',
  'title',
  'alt',
  'aria-label',
  'aria-labelledby',
  'name',
  'value',
  'placeholder',
  'src',
];

/**
 * Puts a secret wherever people's words, names, ids and addresses stand, then describes the page and what each selector
 * found before, as a report would.
 */
export function describeWithSecrets(url: string, secret: string): string {
  const { adapter, finder } = open(url);
  const spots = Object.keys(adapter.selectors).flatMap((name) => finder.all(name).slice(0, 2));
  const elements = everyElement(document);
  for (const element of elements) {
    for (const name of TELLING) element.setAttribute(name, `${secret} ${element.getAttribute(name) ?? ''}`);
    for (const { name, value } of [...element.attributes]) {
      if (name === 'href') element.setAttribute(name, `${value}/${secret}/status/${secret}`);
      else if (name.startsWith('data-')) element.setAttribute(name, `${value}${secret}`);
    }
    element.setAttribute(`data-${secret}`, secret);
    element.classList.add(secret);
    for (const node of element.childNodes)
      if (node instanceof Text && node.data.trim() !== '') node.data += ` ${secret}`;
  }
  return [document.body, ...new Set(spots)].map((element) => describeSpot(element, adapter)).join('\n');
}

export interface Loss {
  readonly selector: string;
  /** `selector kind`, for each report. */
  readonly told: readonly string[];
  readonly reports: string;
  /** How many conversations, posts of others, rows and reply boxes were still read. */
  readonly left: number;
}

const partsOf = ({ capture, anchors }: Reading): number =>
  capture.conversations.length + capture.ambient.length + capture.rows.length + anchors.composers.length;

/**
 * Takes away, one after the other, what each selector finds: its elements lose their attributes and stay, as in a page
 * whose makers renamed them. Then the page is read, and made whole again.
 */
export function loseEach(url: string): Loss[] {
  const opened = open(url);
  const { adapter, finder } = opened;
  return Object.keys(adapter.selectors)
    .filter((name) => finder.isOnPage(name))
    .map((selector) => {
      const taken = finder.all(selector).map((element) => ({ element, attributes: [...element.attributes] }));
      for (const { element, attributes } of taken)
        for (const { name } of attributes) element.removeAttribute(name);
      const reading = opened.read();
      const reports = driftIn(opened, reading);
      for (const { element, attributes } of taken)
        for (const { name, value } of attributes) element.setAttribute(name, value);
      return {
        selector,
        told: reports.map(({ selector: name, kind }) => `${name} ${kind}`),
        reports: reports.map(({ skeleton }) => skeleton).join('\n'),
        left: partsOf(reading),
      };
    });
}

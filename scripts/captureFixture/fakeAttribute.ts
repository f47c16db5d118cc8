import { DAY } from '../../lib/domain/units';
import type { KnownAttribute } from '../../lib/drift/knownAttributes';
import { ROLES } from '../../lib/drift/roles';
import { fakeAddress } from './addressWords';

/** What a page's attributes are rewritten with. */
export interface AttributeContext {
  readonly page: URL;
  /** Conditions that the selector table puts on attributes. */
  readonly known: readonly KnownAttribute[];
  readonly fake: (text: string) => string;
  /** Whole weeks, by which all moments are moved. */
  readonly weeks: number;
}

/** Told by the standard or by the sites' makers: small numbers, and words of a short list. */
const PLAIN =
  /^(?:|true|false|mixed|page|step|location|date|time|ltr|rtl|auto|textbox|menu|dialog|listbox|-?\d{1,4})$/;
const PLAIN_ATTRIBUTES = new Set(
  `dir contenteditable tabindex aria-pressed aria-selected aria-hidden aria-expanded aria-modal aria-posinset
  aria-setsize aria-level aria-current aria-haspopup aria-disabled width height data-index`.split(/\s+/),
);
/** That readers ask for without a selector. */
const ASKED_FOR = new Set(
  `href id alt title aria-label aria-labelledby aria-describedby aria-description data-testid data-surface
  data-pagelet data-scope data-message-id data-commentid`.split(/\s+/),
);
const LAYOUT_CLASS = /^(?:justify|items|self|flex|grid)(?:-[a-z]{1,10}){0,2}$/;

const WEEK = 7 * DAY;
const SEND_STATUS = new Set(['sent', 'sending', 'pending', 'failed', 'delivered', 'read']);

/** The attribute as it goes into a fixture; undefined where it does not. */
export function fakeAttribute(name: string, value: string, context: AttributeContext): string | undefined {
  const { page, known, fake, weeks } = context;
  if (PLAIN_ATTRIBUTES.has(name)) return PLAIN.test(value) ? value : undefined;
  if (name === 'role') return ROLES.has(value) ? value : undefined;
  if (name === 'lang') return /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i.test(value) ? value : undefined;
  if (name === 'data-send-status') return SEND_STATUS.has(value) ? value : 'other';
  if (name === 'datetime') return shiftDate(value, weeks);
  if (name === 'data-utime') return String(Math.round(Number(value)) - (weeks * WEEK) / 1000);
  if (name === 'href') return fakeAddress(value, page, fake);
  if (name === 'style') return withoutQuotes(value);
  if (name === 'class')
    return (
      value
        .split(/\s+/)
        .filter((word) => LAYOUT_CLASS.test(word))
        .join(' ') || undefined
    );
  const conditions = known.filter((condition) => condition.name === name);
  if (conditions.length === 0 && !ASKED_FOR.has(name)) return undefined;
  return aroundConstants(value, conditions, fake);
}

/** What the table compares a value with stays; the rest is made up. */
function aroundConstants(
  value: string,
  conditions: readonly KnownAttribute[],
  fake: (text: string) => string,
): string {
  const constants = conditions.filter((condition) => condition.value !== '' && isMet(value, condition));
  const spans = constants.map(({ operator, value: { length }, value: constant }) => {
    const start = operator === '$=' ? value.length - length : value.indexOf(constant);
    return { start, end: start + length };
  });
  let made = '';
  let rest = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= rest) continue;
    if (start > rest) made += fake(value.slice(rest, start));
    made += value.slice(Math.max(start, rest), end);
    rest = end;
  }
  return made + fake(value.slice(rest));
}

function isMet(value: string, { operator, value: wanted }: KnownAttribute): boolean {
  if (operator === '=') return value === wanted;
  if (operator === '^=') return value.startsWith(wanted);
  return operator === '$=' ? value.endsWith(wanted) : value.includes(wanted);
}

function shiftDate(value: string, weeks: number): string | undefined {
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? undefined : new Date(moment - weeks * WEEK).toISOString();
}

/** Declarations without addresses and strings. */
const withoutQuotes = (style: string): string | undefined =>
  style
    .split(';')
    .filter((declaration) => /^\s*[a-z-]+\s*:[^"'\\]*$/.test(declaration) && !/url|--/.test(declaration))
    .map((declaration) => declaration.trim())
    .join('; ') || undefined;

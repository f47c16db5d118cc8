/** A condition on an attribute, as a selector names it. */
export interface KnownAttribute {
  readonly name: string;
  /** `=`, `^=`, `$=` or `*=`; undefined where the attribute only has to be there. */
  readonly operator: string | undefined;
  readonly value: string;
}

/** What selectors name of attributes: words of the page's makers and ours, so safe to show. */
export interface KnownAttributes {
  readonly testIds: readonly string[];
  readonly others: readonly KnownAttribute[];
}

const CONDITION = /\[([a-z][a-z-]*)(?:([\^$*]?=)"([^"]*)")?/g;

/** Each condition on an attribute that stands in one of the selectors, once. */
export function conditionsIn(selectors: readonly string[]): readonly KnownAttribute[] {
  const found = selectors
    .flatMap((selector) => [...selector.matchAll(CONDITION)])
    .map(([condition, name = '', operator, value = '']) => [condition, { name, operator, value }] as const);
  return [...new Map(found).values()];
}

/** Attributes that selectors name, with the values they compare them with. Roles are described by themselves. */
export function attributesIn(selectors: readonly string[]): KnownAttributes {
  const known = conditionsIn(selectors);
  const isTestId = ({ name, operator }: KnownAttribute) =>
    name === 'data-testid' && (operator === '=' || operator === '^=');
  return {
    testIds: [...new Set(known.filter(isTestId).map(({ value }) => value))],
    others: known.filter(({ name }) => name !== 'data-testid' && name !== 'role'),
  };
}

/** Those of its attributes that are known: with the value a selector looks for where it has that, else the name alone. */
export function describeAttributes(element: Element, { others }: KnownAttributes): string {
  const names = [...new Set(others.map(({ name }) => name))].filter((name) => element.hasAttribute(name));
  return names
    .map((name) => {
      const value = element.getAttribute(name) ?? '';
      const met = others.find((known) => known.name === name && isTelling(known) && meets(value, known));
      return met ? `[${name}${met.operator}${met.value}]` : `[${name}]`;
    })
    .join('');
}

/** Addresses and ids are about people, even where a selector names only their constant part. */
const isTelling = ({ name, value }: KnownAttribute): boolean => value !== '' && name.startsWith('data-');

function meets(value: string, { operator, value: wanted }: KnownAttribute): boolean {
  if (operator === '=') return value === wanted;
  if (operator === '^=') return value.startsWith(wanted);
  if (operator === '$=') return value.endsWith(wanted);
  return operator === '*=' && value.includes(wanted);
}

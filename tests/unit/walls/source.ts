import { parseSync } from 'oxc-parser';

/** What the walls need to know of one file. */
export interface Source {
  /** From the checkout's root, with "/". */
  readonly path: string;
  readonly imports: readonly SourceImport[];
  /** Names that are called, made with `new`, read, or set as an attribute, each once. */
  readonly used: ReadonlySet<string>;
  readonly called: ReadonlySet<string>;
}

export interface SourceImport {
  /** As written. */
  readonly from: string;
  /** It is gone from the bundle. */
  readonly isTypeOnly: boolean;
}

/** @param code TypeScript, with JSX if the path says so */
export function readSource(path: string, code: string): Source {
  const { program, module, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join(' ')}`);
  const imports: SourceImport[] = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      from: moduleRequest.value,
      isTypeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ from: moduleRequest.value, isTypeOnly: isType }] : [],
      ),
    ),
  ];
  const used = new Set<string>();
  const called = new Set<string>();
  walk(program, (node) => {
    if (node.type === 'ImportExpression') imports.push({ from: textOf(node.source), isTypeOnly: false });
    if (node.type === 'TSImportType') imports.push({ from: textOf(node.source), isTypeOnly: true });
    if (node.type === 'MemberExpression') used.add(nameOf(node));
    if (node.type === 'JSXAttribute') used.add(nameOf(node.name));
    if (node.type === 'CallExpression' || node.type === 'NewExpression') called.add(nameOf(node.callee));
  });
  return { path, imports, used, called };
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit);
  } else if (isNode(value)) {
    visit(value);
    for (const child of Object.values(value)) walk(child, visit);
  }
}

/** The last name of an expression: `closest` of `element.closest` and of `element['closest']`. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'MemberExpression') return nameOf(node.property);
  if (node.type === 'ChainExpression' || node.type === 'ParenthesizedExpression')
    return nameOf(node.expression);
  return typeof node.name === 'string' ? node.name : textOf(node);
}

const textOf = (node: unknown): string => (isNode(node) && typeof node.value === 'string' ? node.value : '');

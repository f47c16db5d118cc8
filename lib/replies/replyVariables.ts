import type { ReplyContext } from '../domain/cannedReply';
import { firstName } from '../domain/firstName';
import type { EpochMs } from '../domain/units';
import type { Language } from '../domain/vocabulary';

/** What a template may know besides the conversation. */
export interface ReplyEnvironment {
  readonly interfaceLanguage: Language;
  readonly now: EpochMs;
  readonly agentName: string;
}

/** Names in front of the first dot that we fill ourselves; any other variable is asked of the agent. */
export const KNOWN_ROOTS: ReadonlySet<string> = new Set([
  'contact',
  'agent',
  'account',
  'conversation',
  'now',
]);

/** Longer names are cut: nobody is addressed by a hundred characters. */
const LONGEST_NAME = 60;

/** Values by the parts of their names; what is not known is absent, never blank. */
export interface Scope {
  [part: string]: Scope | string | Date;
}

/**
 * The values that templates may use: `contact.{name,first_name,last_name,handle}`, `agent.{name,first_name}`,
 * `account.handle`, `conversation.{platform,language}`, `now`. What comes from the page is data: cleaned of line
 * breaks, invisible characters and template signs, never parsed.
 */
export function scopeOf(context: ReplyContext, language: Language, environment: ReplyEnvironment): Scope {
  const scope = createScope();
  const { contact } = context;
  if (contact) {
    const first = firstName(contact);
    const name = cleanName(contact.name);
    setValue(scope, 'contact.name', name);
    setValue(scope, 'contact.first_name', cleanName(first ?? ''));
    setValue(scope, 'contact.last_name', first ? lastNameOf(name, first) : '');
    setValue(scope, 'contact.handle', cleanName(contact.handle));
  }
  setValue(scope, 'agent.name', cleanName(environment.agentName));
  setValue(scope, 'agent.first_name', cleanName(environment.agentName).split(' ', 1)[0] ?? '');
  setValue(scope, 'account.handle', cleanName(context.account ?? ''));
  setValue(scope, 'conversation.platform', context.platform);
  setValue(scope, 'conversation.language', language);
  scope.now = new Date(environment.now);
  return scope;
}

/** Puts a value where `name` (parts joined by dots) says; a blank one is left out. */
export function setValue(scope: Scope, name: string, value: string): void {
  if (value.trim() === '') return;
  const parts = name.split('.');
  const last = parts.pop() ?? name;
  let inner = scope;
  for (const part of parts) {
    const next = inner[part];
    const child = isScope(next) ? next : createScope();
    inner[part] = child;
    inner = child;
  }
  inner[last] = value;
}

/** Without a prototype: a variable called `constructor` or `__proto__` is a name like any other. */
const createScope = (): Scope => Object.create(null) as Scope;

const isScope = (value: Scope[string] | undefined): value is Scope =>
  typeof value === 'object' && !(value instanceof Date);

/** Invisible characters could turn the reply's own text around; braces could look like a forgotten variable. */
const cleanName = (name: string): string =>
  name
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replaceAll(/[{}]+|<[^>]*>|%\}/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .trim();

const lastNameOf = (name: string, first: string): string =>
  name.startsWith(`${first} `) ? name.slice(first.length + 1).trim() : '';

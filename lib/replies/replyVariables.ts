import type { Formality, ReplyContext } from '../domain/cannedReply';
import { firstName } from '../domain/firstName';
import type { BusinessHours } from '../domain/hours/businessHours';
import type { EpochMs } from '../domain/units';
import type { Language, Platform } from '../domain/vocabulary';
import { businessWords } from './businessWords';
import { greetingAt } from './greeting';
import { BARE_STOP } from './replyStops';

/** What names of ours are called where the agent is asked for them, by name such as `contact.first_name`. */
export type VariableLabels = Readonly<Record<string, string>>;

/** What a template may know besides the conversation. */
export interface ReplyEnvironment {
  readonly interfaceLanguage: Language;
  readonly now: EpochMs;
  /** IANA name of the time zone that greetings go by; UTC where it is not told. */
  readonly timeZone?: string;
  readonly agentName: string;
  readonly variableLabels?: VariableLabels;
  /** How customers are addressed here; formally where nobody said. */
  readonly formality?: Formality;
  /** Names of the tags of the conversation, in words. */
  readonly tagNames?: string;
  /** When the business is open, where that was set. */
  readonly hours?: BusinessHours;
  /** Tags of the conversation: replies with the same ones come first. */
  readonly tags?: readonly string[];
  /** See `tagPlaces`. */
  readonly tagPlaces?: ReadonlyMap<string, string>;
}

/** All that is filled without being asked for. */
export const VARIABLES = [
  'contact.name',
  'contact.first_name',
  'contact.last_name',
  'contact.handle',
  'agent.name',
  'agent.first_name',
  'account.name',
  'account.handle',
  'account.url',
  'conversation.platform',
  'conversation.kind',
  'conversation.language',
  'conversation.url',
  'episode.tags',
  'business.hours_today',
  'business.next_open',
  'greeting',
  'now',
  'cursor',
] as const;

export const KNOWN_VARIABLES: ReadonlySet<string> = new Set(VARIABLES);

/** Names in front of the first dot that we fill ourselves; any other variable is asked of the agent. */
export const KNOWN_ROOTS: ReadonlySet<string> = new Set(
  VARIABLES.map((name) => name.split('.', 1)[0] ?? name),
);

/** Longer names are cut: nobody is addressed by a hundred characters. */
const LONGEST_NAME = 60;

/** Values by the parts of their names; what is not known is absent, never blank. */
export interface Scope {
  [part: string]: Scope | string | Date;
}

/**
 * The values that templates may use, see `VARIABLES`. What comes from the page is data: cleaned of line breaks,
 * invisible characters and template signs, never parsed.
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
  const account = cleanName(context.account ?? '');
  setValue(scope, 'account.name', account);
  setValue(scope, 'account.handle', account);
  setValue(scope, 'account.url', addressOf(context.platform, account));
  setValue(scope, 'conversation.platform', context.platform);
  setValue(scope, 'conversation.kind', context.kind ?? '');
  setValue(scope, 'conversation.language', language);
  setValue(scope, 'conversation.url', context.url ?? '');
  setValue(scope, 'episode.tags', cleanName(environment.tagNames ?? ''));
  if (environment.hours) {
    const words = businessWords(environment.hours, environment.now, language);
    setValue(scope, 'business.hours_today', words.hoursToday);
    setValue(scope, 'business.next_open', words.nextOpen);
  }
  setValue(scope, 'greeting', greetingAt(environment.now, language, environment.timeZone));
  setValue(scope, 'cursor', BARE_STOP);
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
    .replaceAll(/\p{Co}/gu, '')
    .replaceAll(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replaceAll(/[{}]+|<[^>]*>|%\}/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .trim();

/** Where a business identity is found by its handle; empty where a handle tells no address. */
function addressOf(platform: Platform, handle: string): string {
  if (!/^[\w.]+$/.test(handle)) return '';
  const site = { x: 'https://x.com/', instagram: 'https://www.instagram.com/', facebook: '' }[platform];
  return site && `${site}${handle}`;
}

const lastNameOf = (name: string, first: string): string =>
  name.startsWith(`${first} `) ? name.slice(first.length + 1).trim() : '';

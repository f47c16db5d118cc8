import {
  type CannedReply,
  type CannedReplyVariant,
  PLAIN_REPLY,
  REPLY_LIMITS,
  variantKey,
} from '../../domain/cannedReply';
import type { Language } from '../../domain/vocabulary';
import { freeShortcut, tidyReply, titleFrom } from '../checkReply';
import { checkTemplate } from '../checkTemplate';
import type { ImportFormat, ImportNote, RawFile, RawReply } from './rawReply';

export type ImportResult = 'new' | 'changed' | 'conflict' | 'same' | 'unsupported';

/** What becomes of one reply of a file. */
export interface ImportEntry {
  readonly result: ImportResult;
  /** As it would be kept; for `unsupported` what could be read of it. */
  readonly reply: CannedReply;
  /** What is here already: the same reply for `changed`, one with the same shortcut for `conflict`. */
  readonly existing?: CannedReply;
  readonly notes: readonly ImportNote[];
}

export interface ImportPlan {
  readonly format: ImportFormat;
  readonly entries: readonly ImportEntry[];
}

export interface PlanOptions {
  /** Of texts whose language the file does not tell. */
  readonly language: Language;
  readonly existing: readonly CannedReply[];
  readonly newId: () => string;
}

/** What taking a file in would do; nothing is done. Every entry of the file is in it, also those that cannot be taken. */
export function planImport({ format, replies }: RawFile, options: PlanOptions): ImportPlan {
  const groups = groupWordings(replies);
  const given: GivenShortcuts = { taken: new Set(), tried: new Map() };
  const made = groups.map((group) => makeReply(group, options, given));
  const bodies = new Map(
    [...options.existing, ...made.map(({ reply }) => reply)].map(({ shortcut, variants }) => [
      shortcut.toLowerCase(),
      variants[0]?.body,
    ]),
  );
  const bodyOf = (shortcut: string) => bodies.get(shortcut.toLowerCase());
  const byId = new Map(options.existing.map((reply) => [reply.id, reply]));
  const byShortcut = new Map(options.existing.map((reply) => [reply.shortcut.toLowerCase(), reply]));
  return {
    format,
    entries: made.map(({ reply, notes }) => {
      const told =
        isTakeable(notes) && isInvalid(reply, bodyOf) ? [...notes, { type: 'invalid' } as const] : notes;
      return { ...placeReply(reply, notes, byId, byShortcut), notes: told };
    }),
  };
}

const UNTAKEABLE: readonly ImportNote['type'][] = ['command', 'noText', 'tooLong'];
const isTakeable = (notes: readonly ImportNote[]): boolean =>
  notes.every(({ type }) => !UNTAKEABLE.includes(type));

/** Rows with the same id, else with the same shortcut and each a language of its own, are wordings of one reply. */
function groupWordings(replies: readonly RawReply[]): RawReply[][] {
  const groups = new Map<string, RawReply[]>();
  const keyOf = (raw: RawReply, index: number): string => {
    if (raw.id) return `id ${raw.id}`;
    return raw.language && raw.shortcut ? `shortcut ${raw.shortcut.toLowerCase()}` : `row ${index}`;
  };
  replies.forEach((raw, index) => {
    const key = keyOf(raw, index);
    const group = groups.get(key);
    const isSecond = group?.some((other) => wordingOf(other) === wordingOf(raw)) ?? false;
    if (group && !isSecond) group.push(raw);
    else groups.set(group ? `row ${index}` : key, [raw]);
  });
  return [...groups.values()];
}

const wordingOf = ({ language, platform, formality }: RawReply): string =>
  variantKey({ language: language ?? 'en', ...(platform && { platform }), ...(formality && { formality }) });

/** Shortcuts that replies of the file have, in lower case. */
interface GivenShortcuts {
  readonly taken: Set<string>;
  readonly tried: Map<string, number>;
}

function makeReply(
  group: readonly RawReply[],
  { language, newId }: PlanOptions,
  { taken, tried }: GivenShortcuts,
): { readonly reply: CannedReply; readonly notes: readonly ImportNote[] } {
  const [first] = group;
  const notes: ImportNote[] = group.flatMap((raw) => raw.notes ?? []);
  const variants = group.map(
    (raw): CannedReplyVariant => ({
      language: raw.language ?? language,
      ...(raw.platform && { platform: raw.platform }),
      ...(raw.formality && { formality: raw.formality }),
      title: (raw.title ?? '').slice(0, REPLY_LIMITS.title),
      body: raw.body,
    }),
  );
  if (variants.every(({ body }) => body.trim() === '')) notes.push({ type: 'noText' });
  if (variants.some(({ body }) => body.length > REPLY_LIMITS.body)) notes.push({ type: 'tooLong' });
  const wanted = (first?.shortcut ?? '').trim().replace(/^\/+/, '');
  const isUsable = wanted !== '' && !/[\s/]/.test(wanted) && wanted.length <= REPLY_LIMITS.shortcut;
  const base = isUsable ? wanted : wanted || first?.title || titleFrom(first?.body ?? '');
  const isTaken = (shortcut: string) => taken.has(shortcut.toLowerCase());
  const shortcut = isUsable && !isTaken(wanted) ? wanted : freeShortcut(base, isTaken, tried);
  taken.add(shortcut.toLowerCase());
  if (wanted !== '' && shortcut !== wanted) notes.push({ type: 'renamed', shortcut });
  const reply = tidyReply({
    ...PLAIN_REPLY,
    id: first?.id || newId(),
    shortcut,
    kind: first?.kind ?? (isLink(first?.body ?? '') ? 'link' : 'reply'),
    folder: (first?.folder ?? '').slice(0, REPLY_LIMITS.folder),
    isFavourite: first?.isFavourite ?? false,
    scope: { platforms: first?.platforms ?? [], accounts: first?.accounts ?? [] },
    tags: [...new Set(group.flatMap(({ tags }) => tags ?? []))].slice(0, REPLY_LIMITS.tags),
    variants,
    ...(first?.afterSending && { afterSending: first.afterSending }),
  });
  return { reply, notes };
}

/** Nothing but an address. */
const isLink = (body: string): boolean => /^https?:\/\/\S+$/.test(body.trim());

function placeReply(
  reply: CannedReply,
  notes: readonly ImportNote[],
  byId: ReadonlyMap<string, CannedReply>,
  byShortcut: ReadonlyMap<string, CannedReply>,
): Pick<ImportEntry, 'result' | 'reply' | 'existing'> {
  if (!isTakeable(notes)) return { result: 'unsupported', reply };
  const known = byId.get(reply.id);
  if (known) {
    // No file tells of images.
    const { imageId } = known;
    const changed = imageId === undefined ? reply : { ...reply, imageId };
    return { result: isAlike(known, reply, true) ? 'same' : 'changed', reply: changed, existing: known };
  }
  const holder = byShortcut.get(reply.shortcut.toLowerCase());
  if (!holder) return { result: 'new', reply };
  return { result: isAlike(holder, reply, false) ? 'same' : 'conflict', reply, existing: holder };
}

/** @param isExact all of it; otherwise only what a file of another tool can tell */
function isAlike(one: CannedReply, other: CannedReply, isExact: boolean): boolean {
  const told = ({ variants, id, ...rest }: CannedReply) => {
    const wordings = variants.map((variant) => [variantKey(variant), variant.title, variant.body]).sort();
    const { platforms, accounts } = rest.scope;
    const all = [
      rest.kind,
      rest.folder,
      rest.isFavourite,
      [...platforms].sort(),
      accounts,
      rest.tags,
      rest.afterSending,
    ];
    return JSON.stringify([rest.shortcut, wordings, isExact ? all : []]);
  };
  return told(one) === told(other);
}

const isInvalid = ({ variants }: CannedReply, bodyOf: (shortcut: string) => string | undefined): boolean =>
  variants.some(({ body }) => checkTemplate(body, bodyOf).fault !== undefined);

export const CONFLICT_CHOICES = ['renameTheirs', 'replaceOurs', 'leaveOut'] as const;
export type ConflictChoice = (typeof CONFLICT_CHOICES)[number];

/** The replies that are to be saved when a plan is carried out. */
export function repliesToSave(
  { entries }: ImportPlan,
  onConflict: ConflictChoice,
  existing: readonly CannedReply[],
): CannedReply[] {
  const taken = new Set(existing.map(({ shortcut }) => shortcut.toLowerCase()));
  const tried = new Map<string, number>();
  for (const { result, reply } of entries) if (result === 'new') taken.add(reply.shortcut.toLowerCase());
  return entries.flatMap(({ result, reply, existing: holder }) => {
    if (result === 'new' || result === 'changed') return reply;
    if (result !== 'conflict' || onConflict === 'leaveOut') return [];
    if (onConflict === 'replaceOurs') return { ...reply, id: holder?.id ?? reply.id };
    const shortcut = freeShortcut(reply.shortcut, (wanted) => taken.has(wanted.toLowerCase()), tried);
    taken.add(shortcut.toLowerCase());
    return { ...reply, shortcut };
  });
}

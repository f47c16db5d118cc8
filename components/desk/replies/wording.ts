import type { AfterSending } from '../../../lib/domain/afterSending';
import type { CannedReplyVariant } from '../../../lib/domain/cannedReply';
import type { ReplyLength, ReplySurface } from '../../../lib/domain/replyLength';
import type { Language, Platform } from '../../../lib/domain/vocabulary';
import { libraryCatalogue } from '../../../lib/i18n/catalogues/library';
import { createFormats, type Formats } from '../../../lib/i18n/format';
import { LANGUAGE_NAMES, PLATFORM_NAMES } from '../../../lib/i18n/names';
import type { ImportError } from '../../../lib/replies/import/importError';
import type { ImportFormat, ImportNote } from '../../../lib/replies/import/rawReply';
import type { ReplyLint } from '../../../lib/replies/lintReply';
import type { TemplateFault } from '../../../lib/replies/templateError';

/** How the page of canned replies speaks. */
export interface LibraryWording {
  readonly texts: (typeof libraryCatalogue)[Language];
  readonly formats: Formats;
}

export const libraryWording = (language: Language): LibraryWording => ({
  texts: libraryCatalogue[language],
  formats: createFormats(language),
});

/** What a wording is for: "Türkçe, X, formal". */
export function variantName(
  { language, platform, formality }: Pick<CannedReplyVariant, 'language' | 'platform' | 'formality'>,
  { texts }: LibraryWording,
): string {
  return [LANGUAGE_NAMES[language], platform && PLATFORM_NAMES[platform], formality && texts[formality]]
    .filter(Boolean)
    .join(', ');
}

/** What is wrong with a template, and where. */
export function faultText(fault: TemplateFault, { texts, formats }: LibraryWording): string {
  const { type, name = '', line, column } = fault;
  const told = texts[type];
  const what = typeof told === 'string' ? told : told(name);
  if (line === undefined || column === undefined) return capitalized(what, formats.language);
  return `${texts.at(formats.number(line), formats.number(column))} ${what}`;
}

export function lintText(lint: ReplyLint, wording: LibraryWording): string {
  const { texts } = wording;
  switch (lint.type) {
    case 'invalid':
      return faultText(lint.fault, wording);
    case 'unknownVariable':
      return texts.lintUnknownVariable(lint.name);
    case 'tooLong':
      return texts.lintTooLong(surfaceName(lint.surface, wording));
    case 'missingLanguage':
      return texts.missing(LANGUAGE_NAMES[lint.language]);
    case 'sameShortcut':
      return texts.lintSameShortcut;
    case 'neverUsed':
      return texts.lintNeverUsed;
  }
}

export function surfaceName(surface: ReplySurface, { texts }: LibraryWording): string {
  const [platform, kind] = surface.split('/');
  const name = PLATFORM_NAMES[platform as Platform];
  return kind === 'post' ? texts.post(name) : texts.message(name);
}

export function lengthText(surface: ReplySurface, length: ReplyLength, wording: LibraryWording): string {
  const { texts, formats } = wording;
  const tell = length.unit === 'bytes' ? texts.lengthBytes : texts.length;
  return tell(surfaceName(surface, wording), formats.number(length.length), formats.number(length.most));
}

const capitalized = (text: string, language: string): string =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);

const FORMAT_NAMES: Readonly<Partial<Record<ImportFormat, string>>> = {
  textBlaze: 'Text Blaze',
  briskine: 'Briskine',
  chatwoot: 'Chatwoot',
  zendesk: 'Zendesk',
};

/** What a file was recognized as. */
export function formatName(format: ImportFormat, { texts }: LibraryWording): string {
  if (format === 'inlay') return texts.formatInlay;
  if (format === 'starter') return texts.formatStarter;
  return FORMAT_NAMES[format] ?? texts.formatTable;
}

export function noteText(note: ImportNote, { texts, formats }: LibraryWording): string {
  switch (note.type) {
    case 'command':
      return texts.noteCommand(note.name);
    case 'asked':
      return texts.noteAsked(formats.list(note.names));
    case 'leftOut':
      return texts.noteLeftOut(formats.list(note.names));
    case 'renamed':
      return texts.noteRenamed(note.shortcut);
    case 'formatting':
      return texts.noteFormatting;
    case 'noText':
      return texts.noteNoText;
    case 'tooLong':
      return texts.noteTooLong;
    case 'invalid':
      return texts.noteInvalid;
  }
}

/** What is done once the reply is seen sent: "resolve the conversation". */
export const afterSendingName = (afterSending: AfterSending, { texts, formats }: LibraryWording): string =>
  afterSending.type === 'resolve'
    ? texts.afterResolve
    : texts.afterSnooze(formats.waitLong(afterSending.time));

/** Why a file was not taken, and what can be done about it. */
export function importFaultText(error: ImportError | undefined, { texts, formats }: LibraryWording): string {
  switch (error?.fault) {
    case 'empty':
      return texts.importEmpty;
    case 'tooLarge':
      return texts.importTooLarge;
    case 'binary':
      return texts.importBinary;
    case 'broken':
      return texts.importBroken(formats.number(error.line ?? 1));
    case 'notJson':
      return texts.importNotJson;
    case 'tooMany':
      return texts.importTooMany;
    default:
      return texts.importUnknown;
  }
}

import { KNOWN_VARIABLES } from '../replyVariables';
import type { ConvertedTemplate } from './foreignTemplate';
import { fromMustaches } from './mustaches';
import { isMarkup, plainTextOf } from './plainText';
import type { ImportNote, RawFile, RawReply } from './rawReply';
import { fromTextBlaze } from './textBlaze';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
export const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
};
const isKnown = (name: string): boolean => KNOWN_VARIABLES.has(name);

/** Replies of other tools in JSON, by what they are made of; `undefined` when they are of none of them. */
export function readForeignJson(content: unknown): RawFile | undefined {
  if (isFields(content)) {
    const folders = listOf(content.folders);
    if (folders.some(({ snippets }) => Array.isArray(snippets)))
      return { format: 'textBlaze', replies: folders.flatMap(readTextBlazeFolder) };
    if (Array.isArray(content.macros))
      return { format: 'zendesk', replies: listOf(content.macros).map(readMacro) };
  }
  const entries = Array.isArray(content)
    ? listOf(content)
    : isFields(content)
      ? [content.payload, content.canned_responses, content.templates, content.snippets].flatMap(listOf)
      : [];
  if (entries.length === 0) return undefined;
  if (entries.some(({ short_code }) => short_code !== undefined))
    return { format: 'chatwoot', replies: entries.map(readChatwoot) };
  if (entries.some(({ actions }) => Array.isArray(actions)))
    return { format: 'zendesk', replies: entries.map(readMacro) };
  if (entries.some(({ body, shortcut }) => body !== undefined && shortcut !== undefined))
    return { format: 'briskine', replies: entries.map(readBriskine) };
  return undefined;
}

function readTextBlazeFolder(folder: Fields): RawReply[] {
  return listOf(folder.snippets).map((snippet) => {
    const { body, notes } = convert(
      textOf(snippet.text) || textOf(snippet.html) || textOf(snippet.content),
      fromTextBlaze,
    );
    return {
      shortcut: textOf(snippet.shortcut),
      title: textOf(snippet.name),
      folder: textOf(folder.name),
      body,
      notes,
    };
  });
}

const SOLVED: ReadonlySet<string> = new Set(['solved', 'closed']);

/** `Orders::Late` is folder and title; actions other than text, tags and solving have no counterpart. */
function readMacro(macro: Fields): RawReply {
  const actions = listOf(macro.actions);
  const text = actions
    .filter(({ field }) => textOf(field).startsWith('comment_value'))
    .map(({ value }) => valueText(value));
  const tags = actions
    .filter(({ field }) => field === 'current_tags' || field === 'set_tags')
    .flatMap(({ value }) => valueText(value).split(/[\s,]+/));
  const isSolving = actions.some(({ field, value }) => field === 'status' && SOLVED.has(valueText(value)));
  const others = actions
    .map(({ field }) => textOf(field))
    .filter((field) => !/^comment_(?:value|mode)|_tags$/.test(field) && !(isSolving && field === 'status'));
  const parts = textOf(macro.title)
    .split('::')
    .map((part) => part.trim());
  const { body, notes } = convert(text.find((each) => each.trim() !== '') ?? '', mustaches);
  const leftOut: ImportNote[] = others.length > 0 ? [{ type: 'leftOut', names: [...new Set(others)] }] : [];
  return {
    title: parts.at(-1) ?? '',
    folder: parts.slice(0, -1).join('/'),
    tags: tags.filter(Boolean),
    ...(isSolving && { afterSending: { type: 'resolve' } }),
    body,
    notes: [...notes, ...leftOut],
  };
}

/** Zendesk tells the channel of a comment beside its text. */
const valueText = (value: unknown): string => (Array.isArray(value) ? textOf(value.at(-1)) : textOf(value));

const readChatwoot = ({ short_code, content }: Fields): RawReply => ({
  shortcut: textOf(short_code),
  ...convert(textOf(content), mustaches),
});

export const readBriskine = (template: Fields): RawReply => ({
  shortcut: textOf(template.shortcut),
  title: textOf(template.title),
  tags: Array.isArray(template.tags)
    ? template.tags.map((tag) => (isFields(tag) ? textOf(tag.title) : textOf(tag)))
    : textOf(template.tags)
        .split(',')
        .map((tag) => tag.trim())
        .filter(Boolean),
  ...convert(textOf(template.body), mustaches),
});

export const mustaches = (text: string): ConvertedTemplate => fromMustaches(text, isKnown);

/** A text of another tool, marked up or plain, in our words. */
export function convert(text: string, template: (text: string) => ConvertedTemplate): ConvertedTemplate {
  if (!isMarkup(text)) return template(text);
  const { body, notes } = template(plainTextOf(text));
  return { body, notes: [...notes, { type: 'formatting' }] };
}

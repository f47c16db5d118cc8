import Papa from 'papaparse';
import { readAfterSending } from '../../domain/afterSending';
import { FORMALITIES, REPLY_KINDS } from '../../domain/cannedReply';
import { LANGUAGES, type Platform } from '../../domain/vocabulary';
import { languageOfTag } from '../chooseVariant';
import { ImportError } from './importError';
import type { ImportNote, RawFile, RawReply } from './rawReply';
import { convert, mustaches, readBriskine } from './readFormats';
import { fromTextBlaze } from './textBlaze';

/** What columns are called, in our tables and in those of others. */
const COLUMNS = {
  id: ['id'],
  shortcut: [
    'shortcut',
    'short_code',
    'shortcode',
    'abbreviation',
    'trigger',
    'key',
    'kısayol',
    'kod',
    'pintasan',
    'kode',
  ],
  title: ['title', 'name', 'subject', 'label', 'başlık', 'ad', 'konu', 'judul', 'nama'],
  body: [
    'body',
    'content',
    'text',
    'message',
    'reply',
    'response',
    'template',
    'snippet',
    'metin',
    'yanıt',
    'cevap',
    'mesaj',
    'içerik',
    'isi',
    'teks',
    'balasan',
    'pesan',
  ],
  tags: ['tags', 'labels', 'etiketler', 'etiket', 'tag', 'label'],
  folder: ['folder', 'category', 'group', 'klasör', 'kategori', 'grup'],
  language: ['language', 'lang', 'locale', 'dil', 'bahasa'],
  platform: ['platform', 'channel', 'kanal'],
  formality: ['formality', 'tone', 'hitap', 'gaya'],
  kind: ['kind', 'type', 'tür', 'jenis'],
  favourite: ['favourite', 'favorite', 'favori', 'favorit'],
  platforms: ['platforms'],
  accounts: ['accounts'],
  afterSending: ['after_sending'],
} as const;
type Column = keyof typeof COLUMNS;

const PLATFORMS: readonly Platform[] = ['x', 'facebook', 'instagram'];
/** Columns that are read in our own tables only: what they mean in those of others, nobody knows. */
const ONLY_OURS: readonly Column[] = ['kind', 'favourite', 'platforms', 'accounts', 'afterSending'];
/** The first line of a table that we wrote ourselves. */
const OURS = ['id', 'shortcut', 'language', 'formality', 'body'] as const;

/**
 * Replies in a table (CSV or TSV), with or without a line of headings.
 *
 * @throws ImportError `broken`, `unknown`
 */
export function readTable(text: string): RawFile {
  const { data, errors } = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
  });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) throw new ImportError('broken', (quotes.row ?? 0) + 1);
  const [first = [], ...rest] = data;
  const headings = first.map((cell) => cell.trim().toLowerCase());
  const columns = new Map<Column, number>();
  for (const [column, names] of Object.entries(COLUMNS) as [Column, readonly string[]][]) {
    // The first of the names wins: a table may have a column "name" beside "title".
    const place = names.map((name) => headings.indexOf(name)).find((index) => index >= 0);
    if (place !== undefined && ![...columns.values()].includes(place)) columns.set(column, place);
  }
  if (columns.has('body')) {
    const isOurs = OURS.every((name) => headings.includes(name));
    const cellsOf = (row: readonly string[]) => (column: Column) => row[columns.get(column) ?? -1] ?? '';
    if (isOurs) return { format: 'inlay', replies: rest.map((row) => ownRow(cellsOf(row))) };
    const taken = [...columns].flatMap(([column, place]) => (ONLY_OURS.includes(column) ? [] : place));
    return readNamed(headings, rest, cellsOf, new Set(taken));
  }
  return { format: 'table', replies: data.map(readUnnamed) };
}

type Cells = (column: Column) => string;

/** A table of ours: nothing in it is to be converted. */
function ownRow(cell: Cells): RawReply {
  const own = (column: Column) => unescapeFormula(cell(column));
  const read = {
    language: LANGUAGES.find((language) => language === own('language')),
    platform: PLATFORMS.find((platform) => platform === own('platform')),
    formality: FORMALITIES.find((formality) => formality === own('formality')),
    kind: REPLY_KINDS.find((kind) => kind === own('kind')),
    afterSending: readAfterSending(own('afterSending')),
  };
  const unread = (Object.keys(read) as (keyof typeof read)[])
    .filter((column) => read[column] === undefined && own(column).trim() !== '')
    .map((column) => shown(column, own(column)));
  return {
    ...read,
    id: own('id'),
    shortcut: own('shortcut'),
    title: own('title'),
    body: own('body'),
    folder: own('folder'),
    tags: splitList(own('tags')),
    isFavourite: own('favourite') === 'true',
    platforms: PLATFORMS.filter((platform) => splitList(own('platforms')).includes(platform)),
    accounts: splitList(own('accounts')),
    notes: leftOut(unread),
  };
}

const LONGEST_SHOWN = 30;
/** A cell that cannot be taken, with the heading it stands under. */
const shown = (heading: string, cell: string): string =>
  `${heading} “${cell.trim().slice(0, LONGEST_SHOWN)}”`.trimStart();
const leftOut = (names: readonly string[]): ImportNote[] =>
  names.length > 0 ? [{ type: 'leftOut', names }] : [];

function readNamed(
  headings: readonly string[],
  rows: readonly string[][],
  cellsOf: (row: readonly string[]) => Cells,
  taken: ReadonlySet<number>,
): RawFile {
  const isChatwoot = headings.includes('short_code');
  const isBlaze = rows.some((row) =>
    row.some((cell) => /\{(?:form\w+|cursor|import|time)\b[^{}]*\}/.test(cell)),
  );
  const isBriskine =
    headings.includes('shortcut') &&
    (headings.includes('cc') ||
      headings.includes('bcc') ||
      rows.some((row) => row.some((cell) => /\{\{\{?(?:to|from|#)\b/.test(cell))));
  const format = isChatwoot ? 'chatwoot' : isBlaze ? 'textBlaze' : isBriskine ? 'briskine' : 'table';
  const replies = rows.map((row): RawReply => {
    const cell = cellsOf(row);
    const named = {
      shortcut: cell('shortcut'),
      title: cell('title'),
      folder: cell('folder'),
      tags: cell('tags')
        .split(/[,;|]/)
        .map((tag) => tag.trim())
        .filter(Boolean),
      language: languageOfTag(cell('language').trim()),
      platform: PLATFORMS.find((platform) => platform === cell('platform').trim().toLowerCase()),
      formality: FORMALITIES.find((formality) => formality === cell('formality').trim().toLowerCase()),
    };
    const unread = (['language', 'platform', 'formality'] as const)
      .filter((column) => named[column] === undefined && cell(column).trim() !== '')
      .map((column) => shown(column, cell(column)));
    const others = row.flatMap((text, index) =>
      taken.has(index) || text.trim() === '' ? [] : shown(headings[index] ?? '', text),
    );
    const body = cell('body');
    const read =
      format === 'briskine'
        ? readBriskine({ ...named, body })
        : convert(body, format === 'textBlaze' ? fromTextBlaze : mustaches);
    return { ...named, ...read, notes: [...(read.notes ?? []), ...leftOut([...unread, ...others])] };
  });
  return { format, replies };
}

/** Without headings: a text, or what it is called before it. */
function readUnnamed(row: readonly string[]): RawReply {
  const [first = '', second, third, ...others] = row;
  if (second === undefined) return convert(first, mustaches);
  if (third === undefined) return { shortcut: first, ...convert(second, mustaches) };
  const { body, notes } = convert(third, mustaches);
  const unread = others.filter((text) => text.trim() !== '').map((text) => shown('', text));
  return { shortcut: first, title: second, body, notes: [...notes, ...leftOut(unread)] };
}

/** Lists in a cell are joined by `|`; a `\` keeps the sign behind it. */
export const splitList = (cell: string): string[] =>
  cell === ''
    ? []
    : [...cell.matchAll(/(?:^|\|)((?:\\.|[^|\\])*)/gs)].map(([, part = '']) =>
        part.replaceAll(/\\(.)/gs, '$1'),
      );

/** The quotation mark that keeps a spreadsheet from taking a text for a formula. */
const unescapeFormula = (cell: string): string =>
  /^''*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(cell) ? cell.slice(1) : cell;

import { writeAfterSending } from '../domain/afterSending';
import type { CannedReply } from '../domain/cannedReply';
import { type Row, type Separator, toCsv } from './csv';

const COLUMNS = [
  'id',
  'shortcut',
  'kind',
  'folder',
  'favourite',
  'platforms',
  'accounts',
  'tags',
  'after_sending',
  'language',
  'platform',
  'formality',
  'title',
  'body',
] as const;

/** Lists in a cell are joined by `|`; a `\` keeps the sign behind it. */
const joinList = (parts: readonly string[]): string =>
  parts.map((part) => part.replaceAll(/[\\|]/g, '\\$&')).join('|');

/**
 * All replies as a table for spreadsheets, one line for each wording; nothing is lost in it, see `readTable`. A text
 * that already begins with what keeps it from being a formula gets another one, so that both come off again.
 */
export function replyTable(replies: readonly CannedReply[], separator: Separator): string {
  const rows = replies.flatMap((reply) =>
    reply.variants.map(
      (variant): Row => ({
        id: reply.id,
        shortcut: reply.shortcut,
        kind: reply.kind,
        folder: reply.folder,
        favourite: String(reply.isFavourite),
        platforms: joinList(reply.scope.platforms),
        accounts: joinList(reply.scope.accounts),
        tags: joinList(reply.tags),
        after_sending: writeAfterSending(reply.afterSending),
        language: variant.language,
        platform: variant.platform ?? '',
        formality: variant.formality ?? '',
        title: variant.title,
        body: variant.body,
      }),
    ),
  );
  return toCsv(COLUMNS, rows, separator, ESCAPED);
}

const ESCAPED = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

import * as v from 'valibot';
import { isSnoozeTime } from '../../domain/afterSending';
import { type CannedReply, FORMALITIES, REPLY_KINDS } from '../../domain/cannedReply';
import { LANGUAGES } from '../../domain/vocabulary';
import { decodeText } from './decodeText';
import { ImportError } from './importError';
import type { RawFile, RawReply } from './rawReply';
import { readForeignJson } from './readFormats';
import { readTable } from './readTable';

/** What a file of ours calls itself. */
export const LIBRARY_FORMAT = 'inlay-replies';
const MOST_REPLIES = 20_000;

const platform = v.picklist(['x', 'facebook', 'instagram']);
const text = v.pipe(v.string(), v.maxLength(100_000));
const ownReply = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  shortcut: text,
  kind: v.picklist(REPLY_KINDS),
  folder: text,
  isFavourite: v.boolean(),
  scope: v.object({ platforms: v.array(platform), accounts: v.array(text) }),
  tags: v.array(text),
  afterSending: v.optional(
    v.variant('type', [
      v.object({ type: v.literal('resolve') }),
      v.object({ type: v.literal('snooze'), time: v.pipe(v.number(), v.check(isSnoozeTime)) }),
    ]),
  ),
  variants: v.array(
    v.object({
      language: v.picklist(LANGUAGES),
      platform: v.optional(platform),
      formality: v.optional(v.picklist(FORMALITIES)),
      title: text,
      body: text,
    }),
  ),
});
const ownFile = v.object({
  format: v.literal(LIBRARY_FORMAT),
  version: v.literal(1),
  replies: v.array(ownReply),
});

/**
 * Reads canned replies out of a file, by its content.
 *
 * @throws ImportError when there are none that can be read
 */
export function readImport(bytes: Uint8Array): RawFile {
  const text = decodeText(bytes);
  const file = /^\s*[[{]/.test(text) ? readJson(text) : readTable(text);
  if (file.replies.length > MOST_REPLIES) throw new ImportError('tooMany');
  if (file.replies.every(({ body }) => body.trim() === '')) throw new ImportError('unknown');
  return file;
}

function readJson(text: string): RawFile {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    // A table may begin with a brace, as long as it goes on like one.
    if (/^\s*\{[{%a-z]/.test(text)) return readTable(text);
    throw new ImportError('notJson');
  }
  const own = v.safeParse(ownFile, content);
  if (own.success) return { format: 'inlay', replies: own.output.replies.flatMap(rawOf) };
  const foreign = readForeignJson(content);
  if (foreign === undefined) throw new ImportError('unknown');
  return foreign;
}

/** One entry for each wording, as in a table. */
const rawOf = ({ scope, variants, ...reply }: v.InferOutput<typeof ownReply>): RawReply[] =>
  variants.map((variant) => ({ ...reply, ...scope, ...variant }));

/** A file of ours, as JSON. Images are kept in backups alone: this is a file to read and to mend. */
export const libraryJson = (replies: readonly CannedReply[], createdAt: string): string =>
  JSON.stringify(
    {
      format: LIBRARY_FORMAT,
      version: 1,
      createdAt,
      replies: replies.map(({ imageId: _, ...told }) => told),
    },
    null,
    1,
  );

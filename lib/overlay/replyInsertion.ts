import type { PickerNotice } from '../../components/picker/pickerView';
import type { EditorWatches, InsertResult } from '../composer/insertion';
import { insertText } from '../composer/insertText';
import type { ReplyField, ReplyMatch, ReplyStop } from '../domain/cannedReply';
import type { Act } from '../domain/event';
import type { OverlayParts } from './parts';
import { followUpOf, isAnotherThread, isStillThere, type ReplyTarget } from './replyTarget';

type ReplyInserted = Extract<Act, { type: 'replyInserted' }>;

export type InsertionResult =
  | { readonly kind: 'inserted'; readonly text: string; readonly stops: readonly ReplyStop[] }
  /** The template asks for more; nothing was written. */
  | { readonly kind: 'missing'; readonly fields: readonly ReplyField[] }
  | { readonly kind: 'failed'; readonly notice: PickerNotice; readonly text?: string };

export interface Insertion {
  readonly target: ReplyTarget;
  readonly reply: ReplyMatch;
  readonly values: Readonly<Record<string, string>>;
  readonly replacesQuery: boolean;
  /** Whether what the reply wants done once it is sent is to be done. */
  readonly follows: boolean;
}

/** What a human can mend with the text at hand. */
const LEAVES_TO_PASTE: ReadonlySet<InsertResult> = new Set(['altered', 'notArrived', 'composing']);

/**
 * Has a reply rendered and writes it into the composer it was chosen for, if that still belongs to the same
 * conversation in the very moment of writing.
 */
export async function insertReply(
  parts: Pick<OverlayParts, 'send' | 'readAgain' | 'act'>,
  watches: EditorWatches,
  { target, reply, values, replacesQuery, follows }: Insertion,
): Promise<InsertionResult> {
  const { replyId, language, variant } = reply;
  const { editor, context, conversationId } = target;
  const request = { replyId, language, variant, context, values: { ...values } };
  const rendered = await parts.send('renderReply', request).catch(() => undefined);
  if (!rendered) return { kind: 'failed', notice: 'failed' };
  if (!rendered.ok) {
    return rendered.problem
      ? { kind: 'failed', notice: rendered.problem }
      : { kind: 'missing', fields: rendered.missing };
  }
  const { text } = rendered;
  const mayWrite = () => isStillThere(parts.readAgain(), target);
  const result = await insertText(editor, text, {
    ...watches,
    replacesQuery,
    keeps: target.prefill,
    mayWrite,
  });
  if (result === 'notAllowed' && isAnotherThread(parts.readAgain(), target)) {
    return { kind: 'failed', notice: 'conversationChanged' };
  }
  const isIn = result === 'inserted' || result === 'altered';
  if (isIn && conversationId) {
    const afterSending = follows ? followUpOf(reply, target) : undefined;
    const choices = chosenOf(reply, values);
    parts.act({
      type: 'replyInserted',
      conversationId,
      replyId,
      language,
      text,
      ...choices,
      afterSending,
    });
  }
  if (result === 'inserted') return { kind: 'inserted', text, stops: rendered.stops ?? [] };
  return { kind: 'failed', notice: result, ...(LEAVES_TO_PASTE.has(result) && { text }) };
}

/** What was filled in where there was something to choose from: the next time it is suggested. */
function chosenOf({ fields }: ReplyMatch, values: Insertion['values']): Pick<ReplyInserted, 'choices'> {
  const chosen = fields.flatMap(({ name, choices }) => {
    const value = values[name];
    return value !== undefined && choices?.includes(value) ? [[name, value] as const] : [];
  });
  return chosen.length > 0 ? { choices: Object.fromEntries(chosen) } : {};
}

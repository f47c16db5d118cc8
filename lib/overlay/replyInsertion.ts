import type { PickerNotice } from '../../components/picker/pickerView';
import type { CaretKeeper } from '../composer/caretKeeper';
import { insertText } from '../composer/insertText';
import type { ReplyField, ReplyMatch } from '../domain/cannedReply';
import { send } from '../messaging/send';
import type { OverlayParts } from './parts';
import { isStillThere, type ReplyTarget } from './replyTarget';

export type InsertionResult =
  | { readonly kind: 'inserted' }
  /** The template asks for more; nothing was written. */
  | { readonly kind: 'missing'; readonly fields: readonly ReplyField[] }
  | { readonly kind: 'failed'; readonly notice: PickerNotice; readonly text?: string };

export interface Insertion {
  readonly target: ReplyTarget;
  readonly reply: ReplyMatch;
  readonly values: Readonly<Record<string, string>>;
  readonly replacesQuery: boolean;
}

/**
 * Has a reply rendered and writes it into the composer it was chosen for, if that still belongs to the same
 * conversation in the very moment of writing.
 */
export async function insertReply(
  parts: Pick<OverlayParts, 'readAgain' | 'act'>,
  carets: CaretKeeper,
  { target, reply, values, replacesQuery }: Insertion,
): Promise<InsertionResult> {
  const { replyId, language } = reply;
  const { editor, context, conversationId } = target;
  const request = { replyId, language, context, values: { ...values } };
  const rendered = await send('renderReply', request).catch(() => undefined);
  if (!rendered) return { kind: 'failed', notice: 'failed' };
  if (!rendered.ok) {
    return rendered.problem
      ? { kind: 'failed', notice: rendered.problem }
      : { kind: 'missing', fields: rendered.missing };
  }
  const { text } = rendered;
  const mayWrite = () => isStillThere(parts.readAgain(), target);
  const result = await insertText(editor, text, { carets, replacesQuery, mayWrite });
  if (result !== 'inserted') {
    return { kind: 'failed', notice: result, ...(result === 'notArrived' && { text }) };
  }
  if (conversationId) parts.act({ type: 'replyInserted', conversationId, replyId, language });
  return { kind: 'inserted' };
}

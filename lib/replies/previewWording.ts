import {
  type CannedReply,
  type CannedReplyVariant,
  type ReplyContext,
  type ReplyField,
  type ReplyPreview,
  type ReplyUsage,
  variantKey,
} from '../domain/cannedReply';
import { type FindByShortcut, fillIn } from './renderReply';
import { withoutStops } from './replyStops';
import type { ReplyEnvironment } from './replyVariables';
import { TemplateError } from './templateError';

/**
 * A wording filled in as far as it can be; undefined where nothing is left of it.
 *
 * @throws TemplateError when it cannot be parsed or rendered
 */
export function previewWording(
  wording: CannedReplyVariant,
  context: ReplyContext,
  environment: ReplyEnvironment,
  findByShortcut: FindByShortcut,
  usage: ReplyUsage | undefined,
): ReplyPreview | undefined {
  const { text, missing } = fillIn(wording, { context, values: {} }, environment, findByShortcut);
  const preview = withoutStops(text).trim();
  if (preview === '') return undefined;
  const { title, language } = wording;
  return { title, language, variant: variantKey(wording), preview, fields: recallChoices(missing, usage) };
}

/** The wording of a reply that was asked for; undefined where it is gone or cannot be offered. */
export function previewVariant(
  reply: CannedReply | undefined,
  variant: string,
  ...rest: [ReplyContext, ReplyEnvironment, FindByShortcut, ReplyUsage | undefined]
): ReplyPreview | undefined {
  const wording = reply?.variants.find((each) => variantKey(each) === variant);
  if (!wording) return undefined;
  try {
    return previewWording(wording, ...rest);
  } catch (error) {
    if (error instanceof TemplateError) return undefined;
    throw error;
  }
}

/** Suggests what was chosen last, where it still can be chosen. What was written freely is never suggested again: it
 * was for another customer. */
export const recallChoices = (
  fields: readonly ReplyField[],
  usage: ReplyUsage | undefined,
): readonly ReplyField[] =>
  fields.map((field) => {
    const chosen = usage?.choices?.[field.name];
    const isThere = chosen !== undefined && field.choices?.includes(chosen);
    return isThere ? { ...field, suggestion: chosen } : field;
  });

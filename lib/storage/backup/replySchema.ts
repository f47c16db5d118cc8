import * as v from 'valibot';
import { isSnoozeTime } from '../../domain/afterSending';
import { FORMALITIES, REPLY_KINDS } from '../../domain/cannedReply';
import { id, language, listOf, name, platform, text } from './rowParts';

/** What is done once a reply is sent. */
export const afterSending = v.variant('type', [
  v.looseObject({ type: v.literal('resolve') }),
  v.looseObject({
    type: v.literal('snooze'),
    time: v.pipe(v.number(), v.check(isSnoozeTime, '1 hour to 30 days')),
  }),
]);

/** A canned reply as it is kept. */
export const cannedReply = v.looseObject({
  id,
  shortcut: name,
  kind: v.picklist(REPLY_KINDS),
  folder: name,
  isFavourite: v.boolean(),
  scope: v.looseObject({ platforms: listOf(platform), accounts: listOf(name) }),
  variants: listOf(
    v.looseObject({
      language,
      platform: v.optional(platform),
      formality: v.optional(v.picklist(FORMALITIES)),
      title: text,
      body: text,
    }),
  ),
  tags: listOf(name),
  afterSending: v.optional(afterSending),
  imageId: v.optional(id),
});

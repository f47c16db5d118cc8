import * as v from 'valibot';
import { REASONS } from '../../domain/triage/reason';
import { TOPICS } from '../../domain/triage/topics';
import { LANGUAGES } from '../../domain/vocabulary';
import { listOf, text } from './rowParts';

const points = v.pipe(v.number(), v.integer());

/** What a customer's words come to, as it is kept. It is derived anew after a restore. */
export const textScore = v.looseObject({
  points,
  reasons: listOf(v.looseObject({ id: v.picklist(REASONS), points, words: listOf(text) })),
  topics: listOf(v.picklist(TOPICS)),
  isQuestion: v.boolean(),
  sound: v.picklist(['bad', 'neutral', 'good']),
  noReply: v.optional(v.picklist(['courtesy', 'spam', 'troll'])),
  language: v.picklist([...LANGUAGES, 'unknown']),
});

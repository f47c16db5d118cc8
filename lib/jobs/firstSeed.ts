import type { CannedReply } from '../domain/cannedReply';
import { NO_REPLY_TAG, type Tag } from '../domain/event';
import type { Language } from '../domain/vocabulary';
import { backgroundCatalogue } from '../i18n/catalogues/background';
import type { Seed } from '../storage/setup';

/**
 * What a new database begins with. Tags are named in the language of the first start and are the user's own from then
 * on; their ids are the same everywhere.
 */
export function firstSeed(language: Language, cannedReplies: readonly CannedReply[]): Seed {
  const texts = backgroundCatalogue[language];
  const tags: Tag[] = [
    { id: 'lead', name: texts.tagLead, color: 'green' },
    { id: 'feature-request', name: texts.tagFeatureRequest, color: 'purple' },
    { id: 'incident', name: texts.tagIncident, color: 'red' },
    { id: 'technical', name: texts.tagTechnical, color: 'blue' },
    { id: 'user-content', name: texts.tagUserContent, color: 'pink' },
    { id: 'complaint', name: texts.tagComplaint, color: 'orange' },
    { id: 'question', name: texts.tagQuestion, color: 'teal' },
    { id: 'praise', name: texts.tagPraise, color: 'yellow' },
    { id: NO_REPLY_TAG, name: texts.tagNoReply, color: 'gray' },
  ];
  return {
    language,
    agent: { id: crypto.randomUUID(), name: texts.firstAgent },
    deviceId: crypto.randomUUID(),
    tags,
    cannedReplies,
  };
}

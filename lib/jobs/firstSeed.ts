import type { CannedReply } from '../domain/cannedReply';
import {
  COMPLAINT_TAG,
  ESCALATION_TAG,
  LEAD_TAG,
  NO_REPLY_TAG,
  type Tag,
  type TagColor,
  VIP_TAG,
} from '../domain/event';
import type { Language, TagId } from '../domain/vocabulary';
import { backgroundCatalogue } from '../i18n/catalogues/background';
import type { FirstNames } from '../storage/followLanguage';
import type { Seed } from '../storage/setup';

type Names = (typeof backgroundCatalogue)[Language];
type TextKey = Extract<keyof Names, `tag${string}`>;

/** Id, name, description and colour of each. */
const TAGS: readonly (readonly [TagId, TextKey, TextKey, TagColor])[] = [
  [LEAD_TAG, 'tagLead', 'tagLeadFor', 'green'],
  ['feature-request', 'tagFeatureRequest', 'tagFeatureRequestFor', 'purple'],
  ['incident', 'tagIncident', 'tagIncidentFor', 'red'],
  ['technical', 'tagTechnical', 'tagTechnicalFor', 'blue'],
  ['user-content', 'tagUserContent', 'tagUserContentFor', 'pink'],
  [COMPLAINT_TAG, 'tagComplaint', 'tagComplaintFor', 'orange'],
  ['question', 'tagQuestion', 'tagQuestionFor', 'teal'],
  ['praise', 'tagPraise', 'tagPraiseFor', 'yellow'],
  [ESCALATION_TAG, 'tagEscalation', 'tagEscalationFor', 'red'],
  [VIP_TAG, 'tagVip', 'tagVipFor', 'purple'],
  [NO_REPLY_TAG, 'tagNoReply', 'tagNoReplyFor', 'gray'],
];

/** The tags that Inlay comes with; their ids are the same everywhere. */
export function firstTags(language: Language): Tag[] {
  const texts = backgroundCatalogue[language];
  return TAGS.map(([id, name, description, color]) => ({
    id,
    name: texts[name],
    color,
    description: texts[description],
  }));
}

/**
 * What a new database begins with. Tags and the agent are named in the language of the first start; they follow the language
 * until somebody renames them, see `followLanguage`.
 */
export function firstSeed(language: Language, cannedReplies: readonly CannedReply[]): Seed {
  return {
    language,
    agent: { id: crypto.randomUUID(), name: backgroundCatalogue[language].firstAgent },
    deviceId: crypto.randomUUID(),
    tags: firstTags(language),
    cannedReplies,
  };
}

/** What a new database would call the agent and the tags, in each language. */
export const firstNames = (): FirstNames => ({
  en: namesIn('en'),
  tr: namesIn('tr'),
  id: namesIn('id'),
});

const namesIn = (language: Language): FirstNames[Language] => ({
  agentName: backgroundCatalogue[language].firstAgent,
  tags: firstTags(language),
});

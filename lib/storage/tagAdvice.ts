import { NO_REPLY_TAG, type Tag } from '../domain/event';
import { standingTags } from '../domain/mergedTags';
import { createResolver } from '../domain/triage/rules/resolveRules';
import { STARTING_TOPICS, startingTags } from '../domain/triage/startingTags';
import type { SuggestedTag } from '../domain/triage/suggestedTag';
import { groupTags } from '../domain/triage/tagGroups';
import {
  createTagSuggester,
  type SuggestableTag,
  type TagSuggester,
  type TagSuggestion,
  type TagWords,
} from '../domain/triage/tagSuggestions';
import type { TopicWords, TriagedText } from '../domain/triage/triage';
import type { EpochMs } from '../domain/units';
import type { ConversationId, Language, TagId } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import type { StoredConversation } from './records';
import { getRules } from './rules/getRules';
import { getTagGroups } from './rules/getTagGroups';
import { getSetup } from './setup';
import { getCaseText, getTagLessons } from './tagLessons';
import { readersWith } from './triageText';

/** What learned from all that people did with tags until it was made. */
export interface TagAdvisor {
  readonly suggester: TagSuggester;
  /** Tags that may be offered, by all ids that lead to them. */
  standing(tagId: TagId): TagId;
  readonly language: Language;
}

/** Learns from what customers wrote and people made of it. Takes some tenths of a second where much was done. */
export async function readTagAdvisor(database: InlayDatabase): Promise<TagAdvisor> {
  const [setup, merged, lessons, some] = await Promise.all([
    getSetup(database),
    database.tags.where('mergedInto').above('').toArray(),
    getTagLessons(database),
    database.conversations.limit(OBSERVED).toArray(),
  ]);
  const { tags = [], tagGroups = [] } = setup ?? {};
  const standing = standingTags(merged);
  const offered = tags.filter(({ isArchived }) => !isArchived);
  const suggester = createTagSuggester(offered.map(suggestable), groupTags(tagGroups, offered));
  for (const { lastInboundText } of some) if (lastInboundText) suggester.observe(lastInboundText);
  for (const { text, tagId, isRight } of lessons) {
    suggester.observe(text);
    suggester.learn({ text, tagId: standing(tagId), isRight });
  }
  return { suggester, standing, language: setup?.settings.language ?? 'en' };
}

/** So many messages tell which words everybody uses. */
const OBSERVED = 500;

/**
 * Tags that what the customer says speaks for, strongest first; none that the conversation has, and none that somebody took
 * off it or declined.
 */
export async function suggestTags(
  database: InlayDatabase,
  { suggester, standing, language }: TagAdvisor,
  conversationId: ConversationId,
  now: EpochMs,
): Promise<SuggestedTag[]> {
  const [settings, conversation, events, text] = await Promise.all([
    database.settings.get('settings'),
    database.conversations.get(conversationId),
    database.events.where({ conversationId }).toArray(),
    getCaseText(database, conversationId, now),
  ]);
  const refused = events.flatMap(({ event }) =>
    event.type === 'tagDeclined' || event.type === 'tagRemoved' ? standing(event.tagId) : [],
  );
  const taken = new Set([...(conversation?.tagIds ?? []), ...refused]);
  const ruled = (await suggestedByRules(database, conversation)).filter(({ tagId }) => !taken.has(tagId));
  if (text === '') return ruled;
  const { triage, topicWords } = readersWith(settings?.ownWords ?? []);
  const triaged = triage(text, language);
  const read = triaged.language === 'unknown' ? language : triaged.language;
  const present = [...taken, ...ruled.map(({ tagId }) => tagId)];
  const found = suggester.suggest(text, wordsOf(triaged, topicWords(text, read), standing), present);
  return [...ruled, ...found.map((each) => told(each, triaged))].slice(0, MOST_SUGGESTED);
}

const told = ({ tagId, because, words }: TagSuggestion, triaged: TriagedText): SuggestedTag => ({
  tagId,
  because: because === 'topics' && words.length === 0 ? kindOf(triaged) : because,
  words: words.filter((word) => !isWithin(word, words)).slice(0, MOST_WORDS),
});

/** "Broken" says nothing beside "arrived broken". */
const isWithin = (word: string, words: readonly string[]): boolean =>
  words.some((other) => other !== word && ` ${other} `.includes(` ${word} `));

const MOST_SUGGESTED = 3;

/** What the user's own rules say of what nobody answered yet. */
async function suggestedByRules(
  database: InlayDatabase,
  conversation: StoredConversation | undefined,
): Promise<SuggestedTag[]> {
  const ruleIds = conversation?.ruled?.ruleIds ?? [];
  if (ruleIds.length === 0) return [];
  const [rules, groups] = await Promise.all([getRules(database), getTagGroups(database)]);
  const { applied, suggested: asked } = createResolver(rules, groups)(ruleIds);
  // What was not put on is offered: a list showed no more than a beginning, or another tag stood against it.
  const suggested = [...applied, ...asked];
  const tags = await database.tags.bulkGet(suggested.map(({ tagId }) => tagId));
  return suggested.flatMap(({ tagId, ruleId }, index): SuggestedTag[] => {
    const name = rules.find(({ id }) => id === ruleId)?.name ?? '';
    const isOffered = tags[index] !== undefined && !tags[index].isArchived;
    return isOffered ? [{ tagId, because: 'rule', words: [name] }] : [];
  });
}

const MOST_WORDS = 3;

const kindOf = ({ noReply }: TriagedText): SuggestedTag['because'] =>
  noReply === undefined ? 'question' : 'noReply';

/** Tags of a new database that the text speaks for, as they stand now, with the words that say so. */
function wordsOf(
  triaged: TriagedText,
  evidence: ReturnType<TopicWords>,
  standing: TagAdvisor['standing'],
): TagWords {
  const words = new Map<TagId, Set<string>>();
  for (const tagId of startingTags(triaged)) {
    const said = words.get(standing(tagId)) ?? new Set();
    words.set(standing(tagId), said);
    for (const topic of STARTING_TOPICS[tagId] ?? []) {
      for (const word of evidence.get(topic) ?? []) said.add(word);
    }
  }
  return new Map([...words].map(([tagId, said]) => [tagId, [...said]]));
}

/** Whoever makes a tag "wedding" means what customers call so. Those of a new database have lists of their own. */
const suggestable = ({ id, name, keywords = '' }: Tag): SuggestableTag => ({
  id,
  keywords: WITHOUT_NAMES.has(id) ? keywords : `${keywords},${name.replaceAll(',', ' ')}`,
});

const WITHOUT_NAMES: ReadonlySet<TagId> = new Set([
  ...Object.keys(STARTING_TOPICS),
  'question',
  NO_REPLY_TAG,
]);

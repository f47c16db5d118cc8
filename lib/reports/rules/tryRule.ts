import type { Author } from '../../domain/capture';
import { middle, sentAt } from '../../domain/interval';
import type { OwnWord } from '../../domain/triage/ownWords';
import { brandIn } from '../../domain/triage/ownWords';
import { createRuleFinder, isTooWide, type RuleFinder } from '../../domain/triage/rules/findRules';
import type { Rule, RuleFacts } from '../../domain/triage/rules/rule';
import { timeOfWeek } from '../../domain/triage/rules/timeOfWeek';
import { DAY, type EpochMs } from '../../domain/units';
import {
  type Channel,
  type ConversationId,
  LANGUAGES,
  type Service,
  type TagId,
} from '../../domain/vocabulary';
import type { InlayDatabase } from '../../storage/database';
import type { StoredConversation, StoredMessage } from '../../storage/records';
import { triageWith } from '../../storage/triageText';

/** So many days back a rule is tried. */
export const TRIED_DAYS = 30;
/** More are counted, and not listed. */
const MOST_SHOWN = 50;
/** Conversations are read so many at a time. */
const AT_ONCE = 50;

export interface RuleHit {
  readonly conversationId: ConversationId;
  readonly contact: Author;
  readonly channel: Channel;
  readonly service?: Service;
  readonly at: EpochMs;
  readonly text: string;
}

/** What a rule would have hit. */
export interface RuleTrial {
  readonly hits: number;
  /** Of so many messages of customers. */
  readonly of: number;
  /** The newest first, at most fifty. */
  readonly shown: readonly RuleHit[];
  /** It hit nearly everything. */
  readonly isTooWide: boolean;
  /** In how many of them a rule above wins, by its id. */
  readonly beatenIn: ReadonlyMap<string, number>;
}

export interface TriedRule {
  readonly rule: Rule;
  /** Those above it that want what cannot be beside what it wants. */
  readonly rivals: readonly Rule[];
  readonly ownWords: readonly OwnWord[];
}

/**
 * Holds a rule, whether it is on or not, against what customers wrote in the last 30 days, whether they were answered or not.
 *
 * @param until aborting it ends the trial; what was found so far is returned
 */
export async function tryRule(
  database: InlayDatabase,
  { rule, rivals, ownWords }: TriedRule,
  now: EpochMs,
  until: AbortSignal,
): Promise<RuleTrial> {
  const since = now - TRIED_DAYS * DAY;
  const brand = brandIn(ownWords);
  const finder = createRuleFinder([{ ...rule, isOn: true }], brand);
  const against = createRuleFinder(rivals, brand);
  const settings = await database.settings.get('settings');
  const all = await database.conversations.toArray();
  const factsOf = createFactsReader([finder, against], {
    ownWords,
    zone: settings?.hours?.zone ?? Temporal.Now.timeZoneId(),
    tags: tagsByContact(all),
  });
  const candidates = all
    .filter(({ lastMessageAt }) => lastMessageAt >= since)
    .sort((one, other) => other.lastMessageAt - one.lastMessageAt);
  const shown: RuleHit[] = [];
  const beatenIn = new Map<string, number>();
  let hits = 0;
  let of = 0;
  for (let start = 0; start < candidates.length && !until.aborted; start += AT_ONCE) {
    const some = new Map(candidates.slice(start, start + AT_ONCE).map((row) => [row.id, row] as const));
    const messages = await database.messages
      .where('conversationId')
      .anyOf([...some.keys()])
      .toArray();
    for (const message of messages) {
      const conversation = some.get(message.conversationId);
      if (message.direction !== 'inbound' || message.text === '' || conversation === undefined) continue;
      if (middle(sentAt(message)) < since) continue;
      of++;
      const facts = factsOf(message, conversation);
      if (finder.find(facts).length === 0) continue;
      hits++;
      for (const id of against.find(facts)) beatenIn.set(id, (beatenIn.get(id) ?? 0) + 1);
      shown.push(hitOf(message, conversation));
    }
    shown.sort((one, other) => other.at - one.at).splice(MOST_SHOWN);
  }
  return { hits, of, shown, isTooWide: isTooWide(rule, hits, of), beatenIn };
}

const hitOf = (message: StoredMessage, { id, contact, service }: StoredConversation): RuleHit => ({
  conversationId: id,
  contact,
  channel: message.channel,
  ...(service === undefined ? {} : { service }),
  at: middle(sentAt(message)),
  text: message.text,
});

interface FactSources {
  readonly ownWords: readonly OwnWord[];
  readonly zone: string;
  readonly tags: ReadonlyMap<string, ReadonlySet<TagId>>;
}

/** Reads of messages only what some rule asks for. */
function createFactsReader(finders: readonly RuleFinder[], { ownWords, zone, tags }: FactSources) {
  const asks = (...types: Parameters<RuleFinder['asksFor']>[0][]): boolean =>
    types.some((type) => finders.some((finder) => finder.asksFor(type)));
  const isRead = asks('sound', 'question', 'language');
  const isTimed = asks('time');
  const triage = triageWith(ownWords);
  return (message: StoredMessage, conversation: StoredConversation): RuleFacts => {
    const time = isTimed ? timeOfWeek(sentAt(message), zone) : undefined;
    const read = isRead ? triage(message.text, languageOf(message)) : undefined;
    return {
      text: message.text,
      sound: read?.sound ?? 'neutral',
      isQuestion: read?.isQuestion ?? false,
      language: read?.language ?? 'unknown',
      platform: conversation.platform,
      kind: conversation.kind,
      contactTagIds: [...(tags.get(contactOf(conversation)) ?? [])],
      ...(time === undefined ? {} : { time }),
    };
  };
}

const languageOf = ({ language }: StoredMessage) => LANGUAGES.find((each) => each === language);

/** Whoever has no handle stands for themselves. */
const contactOf = ({ id, platform, contactKey }: StoredConversation): string =>
  JSON.stringify(contactKey === '' ? [id] : [platform, contactKey]);

function tagsByContact(all: readonly StoredConversation[]): Map<string, Set<TagId>> {
  const tags = new Map<string, Set<TagId>>();
  for (const conversation of all) {
    if (conversation.tagIds.length === 0) continue;
    const key = contactOf(conversation);
    const own = tags.get(key) ?? new Set();
    for (const tagId of conversation.tagIds) own.add(tagId);
    tags.set(key, own);
  }
  return tags;
}

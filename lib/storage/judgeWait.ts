import type { Author } from '../domain/capture';
import type { RuledWait } from '../domain/conversation';
import { sentAt } from '../domain/interval';
import { type ConversationScore, scoreOfWait } from '../domain/triage/conversationScore';
import type { RuleFinder } from '../domain/triage/rules/findRules';
import type { RuleFacts, TimeOfWeek } from '../domain/triage/rules/rule';
import type { TriageText } from '../domain/triage/triage';
import type { EpochMs, Interval } from '../domain/units';
import type { MessageKind, Platform } from '../domain/vocabulary';
import type { ConversationSources } from './composeConversation';
import type { ContactTags } from './contactTags';
import { foldHandle } from './foldHandle';
import { contactKey } from './mergeContacts';
import type { StoredConversation, StoredMessage } from './records';

/** What customers' words are held against. */
export interface Judge {
  /** By the packs and the user's own words. */
  readonly triage: TriageText;
  /** Those that are on; absent where there are none. */
  readonly rules?: RuleFinder;
  /** When in the week something was written; undefined where that is known too roughly. */
  readonly timeOf: (sent: Interval) => TimeOfWeek | undefined;
  readonly contactTags: ContactTags;
}

/** What is known of a conversation besides what was said. */
interface WaitFacts {
  /** When the wait began; undefined when nobody waits. */
  readonly since: EpochMs | undefined;
  /** How the newest message of the contact begins, as a list may show it. */
  readonly beginning: string | undefined;
  readonly contact: Author;
  readonly platform: Platform;
  readonly kind: MessageKind;
}

type Judged = Pick<StoredConversation, 'textScore' | 'ruled'>;

/**
 * What the customer says who waits: its points, and the rules that hold for one of the messages that nobody answered yet. A
 * list tells no more than a beginning, which is still better than nothing.
 */
export function judgeWait({ spoken, before, acts, judge }: ConversationSources, wait: WaitFacts): Judged {
  const { since, beginning, platform, kind } = wait;
  if (since === undefined) return {};
  const isSameWait = before?.waitingSince === since;
  const contactTagIds = [
    ...acts.tagIds,
    ...(judge.contactTags.get(contactKey(platform, foldHandle(wait.contact.handle))) ?? []),
  ];
  const ruleIds = new Set(isSameWait && !before.ruled?.isFromRow ? before.ruled?.ruleIds : []);
  const factsOf = (text: string, score: ConversationScore): RuleFacts => ({
    text,
    sound: score.sound,
    isQuestion: score.isQuestion,
    language: score.language,
    platform,
    kind,
    contactTagIds,
  });
  const hold = (message: StoredMessage, score: ConversationScore): void => {
    const time = judge.rules?.asksFor('time') ? judge.timeOf(sentAt(message)) : undefined;
    const facts = { ...factsOf(message.text, score), ...(time === undefined ? {} : { time }) };
    for (const id of judge.rules?.find(facts) ?? []) ruleIds.add(id);
  };
  const textScore = scoreOfWait(
    spoken,
    since,
    judge.triage,
    isSameWait ? before.textScore : undefined,
    judge.rules && hold,
  );
  if (textScore !== undefined) return { textScore, ...ruledBy([...ruleIds]) };
  if (!beginning) return {};
  const score = judge.triage(beginning);
  const shown = judge.rules?.find(factsOf(beginning, score)) ?? [];
  return { textScore: score, ...ruledBy(shown, { isFromRow: true }) };
}

const ruledBy = (ruleIds: readonly string[], source: Pick<RuledWait, 'isFromRow'> = {}): Judged =>
  ruleIds.length === 0 ? {} : { ruled: { ruleIds: ruleIds.toSorted(), ...source } };

import type { Conversation } from '../../../lib/domain/conversation';
import { CALENDAR } from '../../../lib/domain/hours/openTime';
import { TARGET_PRESETS } from '../../../lib/domain/numbers/serviceStatus';
import {
  type PriorityContext,
  priorityOfConversation,
  rulesInForce,
} from '../../../lib/domain/triage/conversationPriority';
import { scoreOfWait } from '../../../lib/domain/triage/conversationScore';
import { PACKS } from '../../../lib/domain/triage/packs';
import type { Rule } from '../../../lib/domain/triage/rules/rule';
import { createTriage } from '../../../lib/domain/triage/triage';
import { type EpochMs, MINUTE } from '../../../lib/domain/units';
import type { Goal } from '../goal';

const CONVERSATIONS = 1_000;
const RUNS = 15;
const QUICK_RUNS = 5;
const NINE: EpochMs = Date.UTC(2026, 2, 2, 9);

const TEXTS = [
  'Order 4471 arrived with a cracked screen, I want my money back',
  'Kargom üç haftadır gelmedi, arayan soran yok',
  'sudah transfer tapi pesanan belum sampai juga, gimana ini',
  'Is the blue one in stock, and do you ship to Porto?',
  'nobody answers your phones since yesterday',
];

/** What a customer said in one conversation, and nobody answered. */
const messagesOf = (index: number) =>
  Array.from({ length: 1 + (index % 4) }, (_, place) => ({
    direction: 'inbound' as const,
    text: `${TEXTS[(index + place) % TEXTS.length]} ${index}`,
    sentAtLow: NINE + place * MINUTE,
    sentAtHigh: NINE + place * MINUTE,
  }));

/** More than most people write. */
const RULES: readonly Rule[] = Array.from({ length: 50 }, (_, index) => {
  const then: Rule['then'] = [
    index === 0 ? { type: 'setPriority', priority: 'low' } : { type: 'suggestTag', tagId: `t${index}` },
  ];
  const when: Rule['when'] = { type: 'words', words: [`word${index}`] };
  return { id: `r${index}`, name: `Rule ${index}`, isOn: true, when, then };
});

const conversationOf = (index: number): Conversation => ({
  id: `c${index}`,
  platform: 'x',
  kind: 'mention',
  channel: 'x/mention',
  account: 'acme',
  contact: { name: '', handle: `customer${index}` },
  tagIds: [],
  priority: 'none',
  isResolved: false,
  // Every tenth has a priority by rule.
  ruled: { ruleIds: [index % 10 === 0 ? 'r0' : 'r1', `r${2 + (index % 40)}`] },
  waitingSince: NINE,
  lastMessageAt: NINE,
});

/** That priorities follow the clock for next to nothing: texts are read once, when they are written down. */
export const rescoring: Goal = {
  id: 'rescoring',
  title: 'priorities of those who wait, as the clock moves on',
  async measure({ isQuick }) {
    const triage = createTriage(PACKS);
    const context: PriorityContext = {
      targets: TARGET_PRESETS,
      openTime: CALENDAR,
      tagNames: new Map(),
      rules: rulesInForce(RULES),
    };
    const messages = Array.from({ length: CONVERSATIONS }, (_, index) => messagesOf(index));
    const recompute = (): Conversation[] =>
      messages.map((said, index) => {
        const textScore = scoreOfWait(said, NINE, triage);
        return { ...conversationOf(index), ...(textScore === undefined ? {} : { textScore }) };
      });
    const stored = recompute();
    const prioritize = (conversations: readonly Conversation[], now: EpochMs): number =>
      conversations.filter((each) => priorityOfConversation(each, context, now).priority === 'high').length;
    const rounds = Array.from({ length: isQuick ? QUICK_RUNS : RUNS }, (_, round) => {
      const now = NINE + round * MINUTE;
      const rescored = timed(() => prioritize(stored, now));
      const recomputed = timed(() => prioritize(recompute(), now));
      return { rescored, recomputed };
    });
    return [
      {
        goal: 'rescoring',
        what: `${CONVERSATIONS} conversations: by the clock ÷ from their messages`,
        unit: '×',
        samples: rounds.map(({ rescored, recomputed }) => rescored / recomputed),
        target: 0.1,
      },
      {
        goal: 'rescoring',
        what: `${CONVERSATIONS} conversations: by the clock`,
        unit: 'ms',
        samples: rounds.map(({ rescored }) => rescored),
      },
    ];
  },
};

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

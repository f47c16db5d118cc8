import { brandIn, type OwnWord } from '../domain/triage/ownWords';
import { createRuleFinder } from '../domain/triage/rules/findRules';
import type { Rule } from '../domain/triage/rules/rule';
import { timeOfWeek } from '../domain/triage/rules/timeOfWeek';
import type { InlayDatabase } from './database';
import type { Judge } from './judgeWait';
import { getRules } from './rules/getRules';
import { triageWith } from './triageText';

interface JudgedBy {
  readonly rules: readonly Rule[];
  readonly ownWords: readonly OwnWord[];
  /** The business's own; that of the browser where none is set. */
  readonly zone?: string | undefined;
}

/** What customers' words are held against; tags of contacts are looked up by whoever needs them. */
export const createJudge = ({ rules, ownWords, zone }: JudgedBy): Judge => ({
  triage: triageWith(ownWords),
  ...(rules.some(({ isOn }) => isOn) ? { rules: createRuleFinder(rules, brandIn(ownWords)) } : {}),
  timeOf: (sent) => timeOfWeek(sent, zone ?? Temporal.Now.timeZoneId()),
  contactTags: new Map(),
});

/** The same as the user has it now. */
export async function getJudge(database: InlayDatabase): Promise<Judge> {
  const [settings, rules] = await Promise.all([database.settings.get('settings'), getRules(database)]);
  const { ownWords = [], hours } = settings ?? {};
  return createJudge({ rules, ownWords, zone: hours?.zone });
}

import type { ConversationSummary } from '../domain/conversation';
import type { Language } from '../domain/vocabulary';
import { reasonLine } from '../i18n/reasonLine';
import { ruleLines } from '../i18n/ruleLines';
import type { InlayDatabase } from '../storage/database';

/** The summary with its reasons as sentences, those of rules first: tabs have no room for the words. */
export function withWhy<Summary extends ConversationSummary>(
  { priorityReasons: reasons = [], byRules, ...summary }: Summary,
  language: Language,
): Omit<Summary, 'priorityReasons' | 'byRules'> {
  const why = [
    ...(byRules === undefined ? [] : ruleLines(byRules, language)),
    ...reasons.map((reason) => reasonLine(reason, language)),
  ];
  return why.length === 0 ? summary : { ...summary, why };
}

/** The language in which reasons are told. */
export const languageOfReasons = async (database: InlayDatabase): Promise<Language> =>
  (await database.settings.get('settings'))?.language ?? 'en';

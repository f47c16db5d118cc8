import type { ConversationSummary } from '../domain/conversation';
import type { Language } from '../domain/vocabulary';
import { reasonLine } from '../i18n/reasonLine';
import type { InlayDatabase } from '../storage/database';

/** The summary with its reasons as sentences: tabs have no room for the words. */
export function withWhy<Summary extends ConversationSummary>(
  { priorityReasons: reasons, ...summary }: Summary,
  language: Language,
): Omit<Summary, 'priorityReasons'> {
  if (reasons === undefined) return summary;
  return { ...summary, why: reasons.map((reason) => reasonLine(reason, language)) };
}

/** The language in which reasons are told. */
export const languageOfReasons = async (database: InlayDatabase): Promise<Language> =>
  (await database.settings.get('settings'))?.language ?? 'en';

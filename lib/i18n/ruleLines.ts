import type { DoneByRules } from '../domain/conversation';
import type { Language } from '../domain/vocabulary';
import { triageCatalogue } from './catalogues/triage';

/** What rules of the user's did to a conversation, a sentence each. */
export function ruleLines({ priority, tags }: DoneByRules, language: Language): string[] {
  const { ruledPriority, ruledTag } = triageCatalogue[language];
  return [
    ...(priority === undefined ? [] : [ruledPriority(priority)]),
    ...tags.map(({ tag, rule }) => ruledTag(tag, rule)),
  ];
}

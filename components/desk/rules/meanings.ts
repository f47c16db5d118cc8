import type { WordMeaning } from '../../../lib/domain/triage/ownWords';
import { PROBLEMS, SERIOUS, THREATS } from '../../../lib/domain/triage/topics';
import { triageCatalogue } from '../../../lib/i18n/catalogues/triage';
import type { RulesWording } from './wording';

/** What words can say, in groups as they are offered. */
export const MEANING_GROUPS = [
  ['groupBrand', ['brand']],
  ['groupSevere', [...THREATS, ...SERIOUS, 'urgent']],
  ['groupProblems', PROBLEMS],
  ['groupOther', ['sales', 'feature', 'praise', 'thanks', 'sharing', 'insult', 'spam']],
  ['groupSound', ['furious', 'unhappy', 'content', 'nothing']],
] as const satisfies readonly (readonly [keyof RulesWording['texts'], readonly WordMeaning[]])[];

type Meant = (typeof MEANING_GROUPS)[number][1][number];

/** What a word says, in words. */
export function meaningText(means: WordMeaning, { texts, formats }: RulesWording): string {
  const reasons = triageCatalogue[formats.language];
  const meant: Meant = means;
  switch (meant) {
    case 'brand':
      return texts.meansBrand;
    case 'furious':
    case 'unhappy':
    case 'content':
    case 'nothing':
    case 'sales':
    case 'feature':
    case 'praise':
    case 'thanks':
    case 'sharing':
    case 'insult':
    case 'spam':
      return texts[meant];
    default:
      return reasons[meant];
  }
}

import { queryOfRule } from '../../../lib/domain/streams/queryOfRule';
import { searchAddress } from '../../../lib/domain/streams/searchAddress';
import type { Rule } from '../../../lib/domain/triage/rules/rule';
import { PLATFORM_NAMES } from '../../../lib/i18n/names';
import { PLATFORMS } from './choices';
import type { ChangeTriage } from './rulesActions';
import type { RulesWording } from './wording';

interface RuleSearchesProps {
  readonly rule: Rule;
  readonly brand: readonly string[];
  readonly wording: RulesWording;
  readonly save: ChangeTriage;
}

/** Where the platforms' own searches find what a rule asks for; nothing where it asks for no words. */
export function RuleSearches({ rule, brand, wording: { texts }, save }: RuleSearchesProps) {
  const queries = PLATFORMS.map((platform) => ({ platform, query: queryOfRule(rule, platform, brand) }));
  const [first] = queries.filter(({ query }) => query !== '');
  if (first === undefined) return null;
  return (
    <details class="help rule-searches">
      <summary>{texts.searches}</summary>
      <p>{texts.searchHelp}</p>
      <div class="field">
        {queries.map(
          ({ platform, query }) =>
            query !== '' && (
              <a
                key={platform}
                href={searchAddress({ platform, query })}
                target="_blank"
                rel="noopener noreferrer"
                aria-label={texts.searchOf(rule.name, PLATFORM_NAMES[platform])}
                title={query}
              >
                {texts.searchOn(PLATFORM_NAMES[platform])}
              </a>
            ),
        )}
        <button
          type="button"
          class="button"
          aria-label={texts.saveAsStreamOf(rule.name)}
          onClick={() =>
            save({ type: 'streamSaved', stream: { id: crypto.randomUUID(), name: rule.name, ...first } })
          }
        >
          {texts.saveAsStream}
        </button>
      </div>
    </details>
  );
}

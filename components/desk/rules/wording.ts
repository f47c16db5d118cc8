import type { Condition, Rule, RuleAction } from '../../../lib/domain/triage/rules/rule';
import type { RuleFault } from '../../../lib/domain/triage/rules/ruleFaults';
import type { Channel, Language, Service, TagId } from '../../../lib/domain/vocabulary';
import { rulesCatalogue } from '../../../lib/i18n/catalogues/rules';
import { wordsCatalogue } from '../../../lib/i18n/catalogues/words';
import { createFormats, type Formats } from '../../../lib/i18n/format';
import { LANGUAGE_NAMES, PLATFORM_NAMES } from '../../../lib/i18n/names';
import { channelLabel } from '../../shared/channelLabel';
import { writeWallTime } from '../hours/wallTime';

/** How the page of rules speaks. */
export interface RulesWording {
  readonly texts: (typeof rulesCatalogue)[Language];
  readonly words: (typeof wordsCatalogue)[Language];
  readonly formats: Formats;
  /** `X · mention`, for people. */
  channel(channel: Channel, service?: Service): string;
}

export function rulesWording(language: Language): RulesWording {
  const words = wordsCatalogue[language];
  return {
    texts: rulesCatalogue[language],
    words,
    formats: createFormats(language),
    channel: (channel, service) => channelLabel(channel, words, service),
  };
}

/** Names of tags; of those that are gone nothing is known. */
export type TagNames = ReadonlyMap<TagId, string>;

export const faultText = (fault: RuleFault, { texts }: RulesWording): string => texts[fault];

/** What a rule asks for, in a line. */
export function conditionText({ when }: Rule, wording: RulesWording, tagNames: TagNames): string {
  const parts = when.type === 'all' ? when.of : [when];
  if (parts.length === 0) return wording.texts.everything;
  return parts.map((part) => partText(part, wording, tagNames)).join(' · ');
}

function partText(part: Condition, { texts, words, formats }: RulesWording, tagNames: TagNames): string {
  switch (part.type) {
    case 'brand':
      return texts.saysBrand;
    case 'words':
      return texts.says(shortened(part.words));
    case 'not':
      if (part.of.type === 'question') return texts.asksNot;
      return part.of.type === 'words' ? texts.saysNot(shortened(part.of.words)) : texts.otherwise;
    case 'sound':
      return texts[part.sound];
    case 'question':
      return texts.asks;
    case 'platform':
      return part.platforms.map((each) => PLATFORM_NAMES[each]).join(', ');
    case 'kind':
      return part.kinds.map((each) => words[each]).join(', ');
    case 'language':
      return part.languages
        .map((each) => (each === 'unknown' ? texts.unknownLanguage : LANGUAGE_NAMES[each]))
        .join(', ');
    case 'contactTag':
      return texts.fromTags(part.tagIds.map((id) => tagNames.get(id) ?? texts.goneTag).join(', '));
    case 'time': {
      const days = part.weekdays?.map((day) => shortDay(day, formats.language)) ?? [];
      return [texts.between(writeWallTime(part.from), writeWallTime(part.to)), ...days].join(' ');
    }
    default:
      return texts.otherwise;
  }
}

const MOST_WORDS_TOLD = 6;

const shortened = (list: readonly string[]): string =>
  [...list.slice(0, MOST_WORDS_TOLD), ...(list.length > MOST_WORDS_TOLD ? ['…'] : [])].join(', ');

/** @param day 1 Monday to 7 Sunday */
export const shortDay = (day: number, language: string): string =>
  // 2026-01-05 is a Monday.
  new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 4 + day));

/** What a rule does, in a line. */
export const actionsText = ({ then }: Rule, wording: RulesWording, tagNames: TagNames): string =>
  then.map((action) => actionText(action, wording, tagNames)).join(' · ');

function actionText(action: RuleAction, { texts, words }: RulesWording, tagNames: TagNames): string {
  if (action.type === 'setPriority') return texts.doesSet(words[action.priority]);
  const name = tagNames.get(action.tagId) ?? texts.goneTag;
  return action.type === 'applyTag' ? texts.doesApply(name) : texts.doesSuggest(name);
}

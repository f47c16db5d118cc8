import type { TagOption } from '../../components/bar/barView';
import type { Tag } from '../domain/event';
import { foldText } from '../domain/foldText';
import type { SuggestedTag } from '../domain/triage/suggestedTag';
import type { TagId } from '../domain/vocabulary';

/** What is offered for what was typed. */
export interface TagOptions {
  readonly options: readonly TagOption[];
  /** How many more fit. */
  readonly more: number;
  /** An archived tag that has exactly this name. */
  readonly archived: string | undefined;
}

/** Nobody reads on: more are found by typing. */
export const MOST_OPTIONS = 40;

/**
 * Tags to offer: those not set that hold what was typed, and a new one unless there is one of exactly this name. While
 * nothing is typed, what is suggested comes first.
 */
export function tagOptions(
  tags: readonly Tag[],
  setIds: readonly TagId[],
  query: string,
  suggestions: readonly SuggestedTag[] = [],
): TagOptions {
  const folded = foldText(query.trim());
  const suggested = new Map(folded === '' ? suggestions.map((each) => [each.tagId, each]) : []);
  const first: TagOption[] = [];
  const others: TagOption[] = [];
  let more = 0;
  let isTaken = folded === '';
  let archived: string | undefined;
  for (const tag of tags) {
    const name = foldText(tag.name);
    if (name === folded) isTaken = true;
    if (name === folded && tag.isArchived) archived = tag.name;
    if (tag.isArchived || !name.includes(folded) || setIds.includes(tag.id)) continue;
    const suggestion = suggested.get(tag.id);
    if (suggestion !== undefined) first.push({ tag, suggested: suggestion });
    else if (others.length < MOST_OPTIONS) others.push({ tag });
    else more++;
  }
  const order = suggestions.map(({ tagId }) => tagId);
  const placeOf = (option: TagOption): number => ('tag' in option ? order.indexOf(option.tag.id) : -1);
  first.sort((one, other) => placeOf(one) - placeOf(other));
  const made: TagOption[] = isTaken ? [] : [{ newName: query.trim() }];
  return { options: [...first, ...others, ...made], more, archived };
}

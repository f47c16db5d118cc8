import { groupBy } from '../groupBy';
import type { TagId } from '../vocabulary';
import { createPhraseIndex } from './phraseIndex';
import { readText } from './readText';
import { stemOf, tagFeatures } from './tagFeatures';
import { rivalsOf, type TagGroup } from './tagGroups';

/** A tag as far as suggesting it needs to know. */
export interface SuggestableTag {
  readonly id: TagId;
  /** The user's own, in any language; entries as in packs, see `WeightedWords`. */
  readonly keywords: string;
}

/** Tags that a text speaks for by what it is about, each with the words that say so. */
export type TagWords = ReadonlyMap<TagId, readonly string[]>;

/** What a person made of a suggestion, or did without one. */
export interface TagLesson {
  readonly text: string;
  readonly tagId: TagId;
  /** Put on, or taken off or declined. */
  readonly isRight: boolean;
}

export interface TagSuggestion {
  readonly tagId: TagId;
  /** 0 to 1. */
  readonly strength: number;
  /** The user's keywords, what the text is about, or texts that got this tag before. */
  readonly because: 'keywords' | 'topics' | 'similar';
  /** Words of the text that say so. */
  readonly words: readonly string[];
}

export interface TagSuggester {
  /** Takes in what customers write, so that words everybody uses say little. */
  observe(text: string): void;
  /** Takes a correction in; its text is to be observed as well. */
  learn(lesson: TagLesson): void;
  /** Tags that a text speaks for strongly enough: what was said first, then what is alike; at most three. */
  suggest(text: string, about?: TagWords, present?: readonly TagId[]): TagSuggestion[];
}

/** What a keyword, a topic of the text and likeness to what was tagged before can come to. */
const KEYWORD = 0.7;
const TOPIC = 0.5;
const LIKENESS = 0.9;
/** Short texts have few words in common: an angle as wide as this is as alike as it gets. */
const ALIKE = 0.4;
/** After so many corrections of a tag likeness counts half of what it can come to. */
const HALF_LEARNED = 2;
/** Nothing weaker is shown, nor what stands out so little from the rest. */
const LEAST_STRENGTH = 0.25;
const LEAST_MARGIN = 0.1;
/** Likeness alone is right half of the time only. */
const LEAST_LIKENESS = 0.45;
const MOST_SUGGESTED = 3;
/** Of one tag; beyond it the weakest go. */
const MOST_FEATURES = 3000;

interface Centroid {
  readonly sums: Map<string, number>;
  lessons: number;
}

/**
 * Suggests tags by keywords and by likeness to texts that had them before (TF-IDF centroids). Sums only: it is rebuilt
 * from the corrections whenever it is needed, so there is no model to keep or to migrate. It never falls below what keywords
 * and topics tell by themselves.
 */
export function createTagSuggester(
  tags: readonly SuggestableTag[],
  groups: readonly TagGroup[] = [],
): TagSuggester {
  const keywords = createPhraseIndex(tags.map(({ id, keywords: words }) => [id, words] as const));
  const known = new Set(tags.map(({ id }) => id));
  const centroids = new Map<TagId, Centroid>();
  const tagsWith = new Map<string, Set<TagId>>();
  const textsWith = new Map<string, number>();
  /** Until the next correction. */
  const norms = new Map<TagId, number>();
  let texts = 0;

  const rarity = (feature: string): number =>
    Math.log((texts + 1) / ((textsWith.get(feature) ?? 0) + 0.5)) + 1;

  /** How alike the text is to what had each tag, where it is at all. */
  function likenesses(features: readonly string[]): Map<TagId, number> {
    const dots = new Map<TagId, number>();
    let length = 0;
    for (const feature of features) {
      const weight = rarity(feature);
      length += weight * weight;
      for (const tagId of tagsWith.get(feature) ?? []) {
        const sum = centroids.get(tagId)?.sums.get(feature) ?? 0;
        dots.set(tagId, (dots.get(tagId) ?? 0) + weight * weight * sum);
      }
    }
    for (const [tagId, dot] of dots) {
      const centroid = centroids.get(tagId);
      const norm = centroid === undefined ? 0 : normOf(tagId, centroid);
      const trust = centroid === undefined ? 0 : centroid.lessons / (centroid.lessons + HALF_LEARNED);
      dots.set(
        tagId,
        norm === 0 ? 0 : LIKENESS * trust * Math.min(1, dot / (norm * Math.sqrt(length)) / ALIKE),
      );
    }
    return dots;
  }

  function normOf(tagId: TagId, { sums }: Centroid): number {
    const known = norms.get(tagId);
    if (known !== undefined) return known;
    const norm = Math.sqrt(
      [...sums].reduce((total, [feature, sum]) => total + (sum * rarity(feature)) ** 2, 0),
    );
    norms.set(tagId, norm);
    return norm;
  }

  return {
    observe(text) {
      texts++;
      norms.clear();
      for (const feature of tagFeatures(text)) textsWith.set(feature, (textsWith.get(feature) ?? 0) + 1);
    },
    learn({ text, tagId, isRight }) {
      const features = tagFeatures(text);
      norms.clear();
      const centroid = centroids.get(tagId) ?? { sums: new Map<string, number>(), lessons: 0 };
      centroids.set(tagId, centroid);
      centroid.lessons++;
      for (const feature of features) {
        centroid.sums.set(feature, (centroid.sums.get(feature) ?? 0) + (isRight ? 1 : -1));
        const having = tagsWith.get(feature) ?? new Set<TagId>();
        tagsWith.set(feature, having.add(tagId));
      }
      for (const feature of forgettable(centroid.sums)) {
        centroid.sums.delete(feature);
        tagsWith.get(feature)?.delete(tagId);
      }
    },
    suggest(text, about = new Map(), present = []) {
      const read = readText(text);
      const features = tagFeatures(text, read);
      const strengths = new Map<TagId, TagSuggestion>();
      const alike = likenesses(features);
      const add = (
        tagId: TagId,
        strength: number,
        because: TagSuggestion['because'],
        words: readonly string[],
      ): void => {
        const former = strengths.get(tagId);
        if (former !== undefined) {
          strengths.set(tagId, { ...former, strength: former.strength + strength });
        } else strengths.set(tagId, { tagId, strength, because, words });
      };
      const said = groupBy(keywords.find(read.words), ({ value }) => value);
      for (const [tagId, matches] of said) {
        const words = matches.map(({ start, end }) =>
          read.words
            .slice(start, end)
            .map(({ raw }) => raw)
            .join(' '),
        );
        add(tagId, KEYWORD, 'keywords', [...new Set(words)]);
      }
      for (const [tagId, words] of about) if (known.has(tagId)) add(tagId, TOPIC, 'topics', words);
      for (const [tagId, likeness] of alike) {
        if (known.has(tagId)) add(tagId, likeness, 'similar', likeWords(read.words, centroids.get(tagId)));
      }
      return standingOut([...strengths.values()], present, groups);
    },
  };
}

/** The words of a text that are most typical of what had the tag. */
function likeWords(words: ReturnType<typeof readText>['words'], centroid: Centroid | undefined): string[] {
  const typical = words
    .map(({ raw, forms: [form] }) => ({ raw, sum: centroid?.sums.get(stemOf(form)) ?? 0 }))
    .filter(({ sum }) => sum > 0)
    .sort((one, other) => other.sum - one.sum);
  return [...new Set(typical.map(({ raw }) => raw))].slice(0, 3);
}

/** What is cut off a centroid that grew too large. */
function forgettable(sums: ReadonlyMap<string, number>): string[] {
  if (sums.size <= MOST_FEATURES) return [];
  return [...sums]
    .sort(([, one], [, other]) => Math.abs(one) - Math.abs(other))
    .slice(0, sums.size - MOST_FEATURES)
    .map(([feature]) => feature);
}

function standingOut(
  candidates: readonly TagSuggestion[],
  present: readonly TagId[],
  groups: readonly TagGroup[],
): TagSuggestion[] {
  const strongest = [...candidates].sort((one, other) => other.strength - one.strength);
  const shown: TagSuggestion[] = [];
  for (const [index, candidate] of strongest.entries()) {
    if (shown.length === MOST_SUGGESTED || candidate.strength < LEAST_STRENGTH) break;
    if (present.includes(candidate.tagId)) continue;
    if (candidate.because === 'similar' && candidate.strength < LEAST_LIKENESS) continue;
    const rivals = rivalsOf(candidate.tagId, groups);
    if (present.some((tagId) => rivals.has(tagId)) || shown.some(({ tagId }) => rivals.has(tagId))) continue;
    // Likeness alone has to stand out from everything else; what was said has to from what excludes it.
    const isRival = ({ tagId }: TagSuggestion): boolean =>
      candidate.because === 'similar' || rivals.has(tagId);
    const closest = strongest.find((other, place) => place > index && isRival(other));
    if (closest !== undefined && candidate.strength - closest.strength < LEAST_MARGIN) continue;
    shown.push({ ...candidate, strength: Math.min(1, candidate.strength) });
  }
  // Where all are alike, none of them says anything.
  const next = strongest[shown.length];
  const last = shown.at(-1);
  const isBlurred = next !== undefined && last !== undefined && last.strength - next.strength < LEAST_MARGIN;
  if (isBlurred && shown.length === MOST_SUGGESTED) return [];
  // What was said goes before what is merely like it.
  return shown.toSorted(
    (one, other) => Number(one.because === 'similar') - Number(other.because === 'similar'),
  );
}

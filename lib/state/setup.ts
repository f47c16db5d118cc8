import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { byName } from '../domain/byName';
import type { Agent, Tag } from '../domain/event';
import type { Guard } from '../domain/replyGuards';
import { groupTags, type TagGroup } from '../domain/triage/tagGroups';
import type { Language, TagId } from '../domain/vocabulary';
import type { TabSetup } from '../messaging/protocol';

/** What the person has chosen and made: language, agents, tags. Kept up to date by the background. */
export interface Setup {
  readonly language: ReadonlySignal<Language>;
  readonly agents: ReadonlySignal<readonly Agent[]>;
  readonly agentId: ReadonlySignal<string>;
  /** By name; archived ones are among them, and are not to be offered. */
  readonly tags: ReadonlySignal<readonly Tag[]>;
  readonly tagsById: ReadonlySignal<ReadonlyMap<TagId, Tag>>;
  readonly tagGroups: ReadonlySignal<readonly TagGroup[]>;
  /** How tags are to be named; may be empty. */
  readonly tagConvention: ReadonlySignal<string>;
  /** What drafts are not looked at for. */
  readonly guardsOff: ReadonlySignal<readonly Guard[]>;
  absorb(setup: TabSetup): void;
}

export function createSetup(first: TabSetup): Setup {
  const current = signal(first);
  return {
    language: computed(() => current.value.settings.language),
    agents: computed(() => current.value.agents),
    agentId: computed(() => current.value.settings.agentId),
    tags: computed(() => byName(current.value.tags, ({ name }) => name, current.value.settings.language)),
    tagsById: computed(() => new Map(current.value.tags.map((tag) => [tag.id, tag]))),
    tagGroups: computed(() => groupTags(current.value.tagGroups, current.value.tags)),
    tagConvention: computed(() => current.value.settings.tagConvention ?? ''),
    guardsOff: computed(() => current.value.settings.guardsOff ?? []),
    absorb(setup) {
      current.value = setup;
    },
  };
}

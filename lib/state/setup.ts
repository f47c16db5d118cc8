import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Agent, Tag } from '../domain/event';
import type { Language, TagId } from '../domain/vocabulary';
import type { TabSetup } from '../messaging/protocol';

/** What the person has chosen and made: language, agents, tags. Kept up to date by the background. */
export interface Setup {
  readonly language: ReadonlySignal<Language>;
  readonly agents: ReadonlySignal<readonly Agent[]>;
  readonly agentId: ReadonlySignal<string>;
  readonly tags: ReadonlySignal<readonly Tag[]>;
  readonly tagsById: ReadonlySignal<ReadonlyMap<TagId, Tag>>;
  absorb(setup: TabSetup): void;
}

export function createSetup(first: TabSetup): Setup {
  const current = signal(first);
  return {
    language: computed(() => current.value.settings.language),
    agents: computed(() => current.value.agents),
    agentId: computed(() => current.value.settings.agentId),
    tags: computed(() => current.value.tags),
    tagsById: computed(() => new Map(current.value.tags.map((tag) => [tag.id, tag]))),
    absorb(setup) {
      current.value = setup;
    },
  };
}

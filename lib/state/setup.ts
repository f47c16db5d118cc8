import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { byName } from '../domain/byName';
import type { Agent, Tag } from '../domain/event';
import type { Guard } from '../domain/replyGuards';
import type { Language, TagId } from '../domain/vocabulary';
import type { TabSetup } from '../messaging/protocol';

/** What the person has chosen and made: language, agents, tags. Kept up to date by the background. */
export interface Setup {
  readonly language: ReadonlySignal<Language>;
  readonly agents: ReadonlySignal<readonly Agent[]>;
  readonly agentId: ReadonlySignal<string>;
  /** By name. */
  readonly tags: ReadonlySignal<readonly Tag[]>;
  readonly tagsById: ReadonlySignal<ReadonlyMap<TagId, Tag>>;
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
    guardsOff: computed(() => current.value.settings.guardsOff ?? []),
    absorb(setup) {
      current.value = setup;
    },
  };
}

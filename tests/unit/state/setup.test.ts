import { expect, test } from 'vitest';
import type { Tag } from '../../../lib/domain/event';
import { createSetup } from '../../../lib/state/setup';

const aTag = (name: string): Tag => ({ id: name, name, color: 'gray' });

test('tags come by their names, as the language sorts them', () => {
  const setup = createSetup({
    settings: { language: 'tr', agentId: 'agent-1' },
    agents: [],
    tags: [aTag('Şikâyet'), aTag('Soru'), aTag('övgü')],
    tagGroups: [],
  });
  expect(setup.tags.value.map(({ name }) => name)).toEqual(['övgü', 'Soru', 'Şikâyet']);
});

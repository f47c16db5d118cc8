import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { PLAIN_REPLY } from '../../../lib/domain/cannedReply';
import { createDeskModel } from '../../../lib/reports/deskModel';
import { applyAct } from '../../../lib/storage/applyAct';
import { changeSettings, saveAgent } from '../../../lib/storage/setup';
import { aDatabase, NINE } from '../storage/captures';

test('agents, tags and replies come by their names, as the language sorts them', async () => {
  const database = await aDatabase();
  await changeSettings(database, { language: 'tr' });
  for (const [tagId, name] of ['Şikâyet', 'dün', 'Çözüm'].entries()) {
    const act = { type: 'tagCreated', tagId: `tag-${tagId}`, name, color: 'red' } as const;
    await applyAct(database, { id: `act-${tagId}`, act }, NINE);
  }
  await saveAgent(database, { id: 'agent-0', name: 'Şule' });
  await database.cannedReplies.bulkPut(
    ['refund', 'çözüm', 'damaged'].map((shortcut, index) => ({
      ...PLAIN_REPLY,
      id: `reply-${index}`,
      shortcut,
      variants: [],
    })),
  );
  const closing = new AbortController();
  const { value } = createDeskModel(database, closing.signal);
  await vi.waitFor(() => expect(value.value).toBeDefined());
  closing.abort();
  expect(value.value?.agents.map(({ name }) => name)).toEqual(['Me', 'Şule']);
  expect(value.value?.tags.map(({ name }) => name)).toEqual(['Çözüm', 'dün', 'Lead', 'Şikâyet']);
  expect(value.value?.replies.map(({ shortcut }) => shortcut)).toEqual(['çözüm', 'damaged', 'refund']);
});

import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type DatabaseVersion, VERSIONS } from '../../../lib/storage/schema';
import { aDatabase } from './captures';
import { type FormerVersion, upgrade } from './formerVersion';

const FOLDER = new URL('./formerVersions/', import.meta.url);

const fixtures = await Promise.all(
  readdirSync(fileURLToPath(FOLDER))
    .filter((file) => file.endsWith('.ts'))
    .map(async (file): Promise<FormerVersion> => (await import(new URL(file, FOLDER).href)).default),
);

describe('the database', () => {
  test('has a fixture for each of its former versions', () => {
    const former = VERSIONS.slice(0, -1).map(({ version }) => version);
    expect(fixtures.map(({ version }) => version).sort((one, other) => one - other)).toEqual(former);
  });

  test('counts its versions up', () => {
    const versions = VERSIONS.map(({ version }) => version);
    expect(versions).toEqual(versions.toSorted((one, other) => one - other));
    expect(new Set(versions).size).toBe(versions.length);
  });

  test('opens empty in a new browser', async () => {
    const database = await aDatabase();
    expect(await database.messages.count()).toBe(0);
    expect(database.verno).toBe(VERSIONS.at(-1)?.version);
  });

  for (const former of fixtures) {
    test(`takes everything over from version ${former.version}`, async () => {
      expect(await upgrade(former, VERSIONS)).toEqual(former.after);
    });
  }
});

describe('the check of upgrades', () => {
  const people: DatabaseVersion = { version: 1, stores: { people: 'id' } };
  const renamed: DatabaseVersion = {
    version: 2,
    stores: { persons: 'id' },
    upgrade: async (transaction) => {
      const rows = await transaction.table('people').toArray();
      await transaction.table('persons').bulkAdd(rows.map(({ id, alias }) => ({ id, handle: alias })));
    },
  };
  const dropped: DatabaseVersion = { version: 3, stores: { people: null } };
  const forgetful: DatabaseVersion = { version: 2, stores: { people: null, persons: 'id' } };

  const former: FormerVersion = {
    version: 1,
    before: { people: [{ id: 'p1', alias: 'ayse' }] },
    after: { persons: [{ id: 'p1', handle: 'ayse' }] },
  };

  test('passes an upgrade that takes everything over', async () => {
    expect(await upgrade(former, [people, renamed, dropped])).toEqual(former.after);
  });

  test('notices an upgrade that loses rows', async () => {
    expect(await upgrade(former, [people, forgetful])).not.toEqual(former.after);
  });
});

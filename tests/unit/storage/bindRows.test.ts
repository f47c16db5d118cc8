import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookKey, type RowBinding, type RowLook } from '../../../lib/domain/rowBinding';
import { mergeDatabases } from '../../../lib/storage/backup/mergeDatabases';
import { bindRows } from '../../../lib/storage/bindRows';
import type { InlayDatabase } from '../../../lib/storage/database';
import { backupOf, stage } from './backup/backups';
import { aDatabase } from './captures';

const MAYA: RowLook = { title: 'Maya Lindqvist', picture: '1_n.jpg' };
const BUDI: RowLook = { title: 'Budi Hartono', picture: '2_n.jpg' };
const RENAMED: RowLook = { ...MAYA, title: 'Maya L.' };

const inbox = { platform: 'instagram', account: 'Acme' } as const;
const learn = (database: InlayDatabase, ...learned: readonly RowBinding[]) =>
  bindRows(database, { ...inbox, learned, asked: [] });
const ask = (database: InlayDatabase, ...asked: readonly RowLook[]) =>
  bindRows(database, { ...inbox, learned: [], asked });

describe('a row whose conversation was open', () => {
  test('is known in a later tab, whatever the case of the account; others are not', async () => {
    const database = await aDatabase();
    await learn(database, { look: MAYA, threadId: '17' });
    const answer = await bindRows(database, { ...inbox, account: 'ACME', learned: [], asked: [MAYA, BUDI] });
    expect(answer).toEqual([{ look: MAYA, threadId: '17' }]);
    expect(await bindRows(database, { ...inbox, account: 'other', learned: [], asked: [MAYA] })).toEqual([]);
  });

  test('is none once another conversation looked the same, for good', async () => {
    const database = await aDatabase();
    await learn(database, { look: MAYA, threadId: '17' });
    const second = { look: MAYA, threadId: '18' };
    expect(await learn(database, second)).toEqual([{ look: MAYA, threadId: null }]);
    await learn(database, { look: MAYA, threadId: '17' });
    expect(await ask(database, MAYA)).toEqual([{ look: MAYA, threadId: null }]);
  });

  test('is none once two rows looked the same, opened or not', async () => {
    const database = await aDatabase();
    await learn(database, { look: MAYA, threadId: null });
    expect(await learn(database, { look: MAYA, threadId: '17' })).toEqual([{ look: MAYA, threadId: null }]);
  });

  test('renamed, is none; opened once more in a later tab, it is known by its new name alone', async () => {
    const database = await aDatabase();
    await learn(database, { look: MAYA, threadId: '17' });
    const renamed = { look: RENAMED, threadId: '17' };
    expect(await learn(database, renamed)).toEqual([{ look: RENAMED, threadId: null }]);
    expect(await ask(database, MAYA, RENAMED)).toEqual([]);
    expect(await learn(database, renamed)).toEqual([renamed]);
    expect(await ask(database, MAYA, RENAMED)).toEqual([renamed]);
  });

  test('is known in a browser that a backup was restored in', async () => {
    const database = await aDatabase();
    await learn(database, { look: MAYA, threadId: '17' }, { look: BUDI, threadId: null });
    const { staging } = await stage(await backupOf(database));
    expect(await ask(staging.database, MAYA, BUDI)).toEqual([
      { look: MAYA, threadId: '17' },
      { look: BUDI, threadId: null },
    ]);
    await staging.discard();
  });

  test('of one person on two services is told by the service', async () => {
    const database = await aDatabase();
    const bindings = [
      { look: { ...MAYA, service: 'facebook' }, threadId: '17' },
      { look: { ...MAYA, service: 'instagram' }, threadId: '18' },
    ] as const;
    expect(await learn(database, ...bindings)).toEqual(bindings);
  });
});

const look = fc.record({ title: fc.constantFrom('Budi', 'Maya'), picture: fc.constantFrom('1', '2') });
const binding = fc.record({ look, threadId: fc.constantFrom('17', '18', '19', null) });
const evidence = fc.array(binding, { maxLength: 12 });

describe('whatever tabs tell', () => {
  const certainIn = async (database: InlayDatabase) => {
    const looks = ['Budi', 'Maya'].flatMap((title) => ['1', '2'].map((picture) => ({ title, picture })));
    return (await ask(database, ...looks)).filter(({ threadId }) => threadId !== null);
  };

  test('no row is two conversations, no conversation two rows, and what contradicts itself is none', async () => {
    await fc.assert(
      fc.asyncProperty(evidence, async (told) => {
        const database = await aDatabase();
        for (const each of told) await learn(database, each);
        const certain = await certainIn(database);
        expect(new Set(certain.map(({ threadId }) => threadId)).size).toBe(certain.length);
        for (const { look: known, threadId } of certain) {
          const ofLook = told.filter((each) => lookKey(each.look) === lookKey(known));
          expect(ofLook.some((each) => each.threadId === threadId)).toBe(true);
          expect(ofLook.some((each) => each.threadId === null)).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('two copies put together are no surer than either', async () => {
    await fc.assert(
      fc.asyncProperty(evidence, evidence, async (here, there) => {
        const [database, other] = [await aDatabase(), await aDatabase()];
        for (const each of here) await learn(database, each);
        for (const each of there) await learn(other, each);
        const before = [...(await certainIn(database)), ...(await certainIn(other))];
        await mergeDatabases(database, other, {});
        const certain = await certainIn(database);
        expect(new Set(certain.map(({ threadId }) => threadId)).size).toBe(certain.length);
        for (const each of certain) expect(before).toContainEqual(each);
      }),
      { numRuns: 10 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookKey, type RowBinding } from '../../../../lib/domain/rowBinding';
import { SECOND } from '../../../../lib/domain/units';
import { createBoundRows } from '../../../../lib/platforms/rows/boundRows';
import type { KeepRows, LearnedRows } from '../../../../lib/platforms/rows/keptRows';
import type { NamelessRow } from '../../../../lib/platforms/rows/namelessRow';

const NOW = Date.UTC(2026, 10, 22, 12);
const person = (title: string, file = `${title}_n.jpg`): NamelessRow => ({
  title,
  avatar: `https://scontent.example/v/${file}?oe=1`,
});
const [MAYA, BUDI, DENIZ] = [person('Maya'), person('Budi'), person('Deniz')];

/** What is kept between tabs: all that was told, as one says it who believes everything. */
function aKeeper(known: readonly RowBinding[] = []) {
  const requests: LearnedRows[] = [];
  const bindings = new Map(known.map((binding) => [lookKey(binding.look), binding]));
  const keep: KeepRows = async (rows) => {
    requests.push(rows);
    for (const binding of rows.learned) bindings.set(lookKey(binding.look), binding);
    return rows.asked.flatMap((look) => bindings.get(lookKey(look)) ?? []);
  };
  return { keep, requests, bindings };
}

/** A tab on the inbox of an account: what is looked at a second time has heard what came back. */
function aTab(keep: KeepRows) {
  const rows = createBoundRows(keep);
  let now = NOW;
  const read = (shown: readonly NamelessRow[]) => {
    now += SECOND;
    return rows.threadIdsOf(shown, 'acme', now);
  };
  return {
    read,
    open: (threadId: string, row: NamelessRow) => rows.bind(threadId, row, 'acme'),
    async readTwice(shown: readonly NamelessRow[]) {
      read(shown);
      await Promise.resolve();
      await Promise.resolve();
      return read(shown);
    },
  };
}

describe('a row without an id', () => {
  test('is known in a later tab, from another server, once its conversation was open', async () => {
    const { keep } = aKeeper();
    const tab = aTab(keep);
    tab.open('17', MAYA);
    await tab.readTwice([MAYA, BUDI]);
    const moved = { ...MAYA, avatar: 'https://elsewhere.example/w/Maya_n.jpg?oe=2' };
    expect(await aTab(keep).readTwice([BUDI, moved])).toEqual([undefined, '17']);
  });

  test('is not known by a new name, nor with another picture', async () => {
    const { keep } = aKeeper();
    const tab = aTab(keep);
    tab.open('17', MAYA);
    await tab.readTwice([MAYA]);
    const others = [{ ...MAYA, title: 'Maya L.' }, person('Maya', 'other.jpg')];
    expect(await aTab(keep).readTwice(others)).toEqual([undefined, undefined]);
  });

  test('with a picture that others bear as well, or none, is known in its own tab alone', async () => {
    const nobody = person('Maya', 'default.jpg');
    const noPicture = { title: 'Budi', avatar: '' };
    const { keep } = aKeeper();
    const tab = aTab(keep);
    tab.open('17', nobody);
    tab.open('18', noPicture);
    const shown = [nobody, noPicture, person('Deniz', 'default.jpg')];
    expect(await tab.readTwice(shown)).toEqual(['17', '18', undefined]);
    expect(await aTab(keep).readTwice(shown)).toEqual([undefined, undefined, undefined]);
  });

  test('that was believed to have a picture of its own is unknown once another bears it', async () => {
    const { keep } = aKeeper();
    const tab = aTab(keep);
    tab.open('17', MAYA);
    await tab.readTwice([MAYA]);
    const later = aTab(keep);
    expect(await later.readTwice([MAYA])).toEqual(['17']);
    expect(later.read([MAYA, person('Deniz', 'Maya_n.jpg')])).toEqual([undefined, undefined]);
  });

  test('is known although a group is shown by the same picture', async () => {
    const { keep } = aKeeper();
    const tab = aTab(keep);
    tab.open('17', MAYA);
    const shown = [{ ...person('Tasting crew', 'Maya_n.jpg'), isGroup: true }, MAYA];
    await tab.readTwice(shown);
    expect(await aTab(keep).readTwice(shown)).toEqual([undefined, '17']);
  });

  test('that stands there twice is none; told to other tabs only if that lasts', async () => {
    const { keep, bindings } = aKeeper();
    const tab = aTab(keep);
    await tab.readTwice([MAYA, MAYA]);
    expect(bindings.size).toBe(0);
    await tab.readTwice([MAYA, MAYA]);
    expect([...bindings.values()]).toEqual([
      { look: { title: 'Maya', picture: 'Maya_n.jpg' }, threadId: null },
    ]);
    expect(await aTab(keep).readTwice([MAYA])).toEqual([undefined]);
  });

  test('is asked for once, and again when no answer came', async () => {
    const { keep, requests } = aKeeper();
    let isBroken = true;
    const tab = aTab((rows) => (isBroken ? Promise.reject(new Error('no answer')) : keep(rows)));
    tab.open('17', MAYA);
    await tab.readTwice([MAYA, BUDI]);
    isBroken = false;
    for (let reading = 0; reading < 10; reading++) await tab.readTwice([MAYA, BUDI]);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ account: 'acme', learned: [{ threadId: '17' }] });
    expect(requests[0]?.asked).toHaveLength(2);
  });

  test('is kept for nobody while nobody knows whose inbox it is', () => {
    const { keep, requests } = aKeeper();
    const rows = createBoundRows(keep);
    expect(rows.bind('17', MAYA, undefined)).toBe(true);
    expect(rows.threadIdsOf([MAYA], undefined, NOW)).toEqual(['17']);
    expect(rows.threadIdsOf([MAYA], 'acme', NOW)).toEqual([undefined]);
    expect(requests).toHaveLength(1);
  });
});

test('no two rows are ever the same conversation, and none is one that it was never taken for', async () => {
  const row = fc.constantFrom(MAYA, BUDI, DENIZ, person('Budi', 'other.jpg'), person('Maya', 'Budi_n.jpg'));
  const step = fc.record({ threadId: fc.constantFrom('17', '18', '19'), row, shown: fc.array(row) });
  await fc.assert(
    fc.asyncProperty(fc.array(step), fc.array(step), async (first, second) => {
      const { keep } = aKeeper();
      const taken = new Map<string, Set<string>>();
      for (const steps of [first, second]) {
        const tab = aTab(keep);
        for (const { threadId, row: opened, shown } of steps) {
          tab.open(threadId, opened);
          const key = JSON.stringify(opened);
          taken.set(key, (taken.get(key) ?? new Set()).add(threadId));
          const ids = await tab.readTwice(shown);
          const known = ids.filter((id) => id !== undefined);
          expect(new Set(known).size).toBe(known.length);
          for (const [index, id] of ids.entries()) {
            if (id !== undefined) expect(taken.get(JSON.stringify(shown[index]))?.has(id)).toBe(true);
          }
        }
      }
    }),
  );
});

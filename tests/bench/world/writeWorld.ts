import type { CaptureBatch, CapturedConversation } from '../../../lib/domain/capture';
import { HOUR, MINUTE } from '../../../lib/domain/units';
import { InlayDatabase } from '../../../lib/storage/database';
import { mergeCapture } from '../../../lib/storage/mergeCapture';

/** Milliseconds for `BATCHES`, one after the other; the same rows each time. */
export interface TimedWrites {
  readonly merged: number;
  /** Raw IndexedDB, reading every record that merging put and then putting it, as whoever must not lose anything does. */
  readonly raw: number;
  /** The same without what numbers are made of. */
  readonly rawWithoutNumbers: number;
  /** Raw IndexedDB, putting every record whatever was there. */
  readonly blind: number;
}

export type BatchShape = 'mentions' | 'chats';

const START = Date.UTC(2026, 2, 2, 9);
const FOR_NUMBERS = new Set(['episodes', 'episodeParts', 'looseEpisodes', 'episodeDays', 'volumeDays']);

const said = (id: string, index: number, handle: string): CapturedConversation['messages'][number] => ({
  id,
  direction: index % 2 === 0 ? 'inbound' : 'outbound',
  author: { name: handle, handle },
  text: `Hello, where is my order? It was to arrive on Monday, nobody answers ${index}.`,
  sentAtLow: START + index * MINUTE,
  sentAtHigh: START + index * MINUTE,
  timeSource: 'attribute',
});

/** What a page shows of one chat. */
const chat = (name: string, first: number, count: number): CapturedConversation => ({
  threadId: name,
  kind: 'message',
  contact: { name, handle: name },
  messages: Array.from({ length: count }, (_, index) =>
    said(`${name}.${first + index}`, first + index, name),
  ),
  touchesNewestEnd: true,
});

const mention = (number: number): CapturedConversation => ({
  kind: 'mention',
  contact: { name: `Customer ${number}`, handle: `customer${number}` },
  rootId: `18${number}`,
  messages: [said(`18${number}`, 0, `customer${number}`)],
  touchesNewestEnd: false,
});

const batchOf = (conversations: readonly CapturedConversation[]): CaptureBatch => ({
  platform: 'x',
  account: 'acme',
  capturedAt: START + 24 * HOUR,
  rows: [],
  conversations,
});

/** A single one is too short to be measured. */
const BATCHES = 4;

/** A hundred messages each: of as many new customers, or twenty each of five chats that are known. */
const hundreds = (shape: BatchShape): CaptureBatch[] =>
  Array.from({ length: BATCHES }, (_, number) =>
    batchOf(
      shape === 'mentions'
        ? Array.from({ length: 100 }, (_, index) => mention(1_000 + 100 * number + index))
        : Array.from({ length: 5 }, (_, index) => chat(`chat${index}`, 10 + 20 * number, 20)),
    ),
  );

const before = batchOf([
  ...Array.from({ length: 50 }, (_, index) => mention(index)),
  ...Array.from({ length: 5 }, (_, index) => chat(`chat${index}`, 0, 10)),
]);

interface Put {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

async function withDatabase<Result>(work: (database: InlayDatabase) => Promise<Result>): Promise<Result> {
  const database = new InlayDatabase(`bench-${crypto.randomUUID()}`);
  await mergeCapture(database, before);
  try {
    return await work(database);
  } finally {
    await database.delete();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** What merging each batch puts, in its order. */
const recordPuts = (batches: readonly CaptureBatch[]): Promise<Put[][]> =>
  withDatabase(async (database) => {
    const all: Put[][] = [];
    const { put } = IDBObjectStore.prototype;
    for (const batch of batches) {
      const puts: Put[] = [];
      IDBObjectStore.prototype.put = function (row, ...key) {
        puts.push({ table: this.name, row });
        return put.call(this, row, ...key);
      };
      await mergeCapture(database, batch);
      all.push(puts);
    }
    IDBObjectStore.prototype.put = put;
    return all;
  });

type Write = (store: IDBObjectStore, row: Put['row']) => void;

const put: Write = (store, row) => {
  store.put(row);
};
const readAndPut: Write = (store, row) => {
  store.get(keyOf(store, row)).onsuccess = () => store.put(row);
};

function keyOf({ keyPath }: IDBObjectStore, row: Put['row']): IDBValidKey {
  const parts = [keyPath ?? []].flat().map((name) => row[name] as string);
  return typeof keyPath === 'string' ? (parts[0] ?? '') : parts;
}

const inTransaction = (database: InlayDatabase, puts: readonly Put[], write: Write): Promise<void> =>
  new Promise((resolve, reject) => {
    const tables = [...new Set(puts.map(({ table }) => table))];
    const transaction = database.backendDB().transaction(tables, 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    for (const { table, row } of puts) write(transaction.objectStore(table), row);
  });

const writeRaw = (batches: readonly (readonly Put[])[], write: Write): Promise<number> =>
  withDatabase((database) =>
    timed(async () => {
      for (const puts of batches) await inTransaction(database, puts, write);
    }),
  );

async function writeBatch(shape: BatchShape): Promise<TimedWrites> {
  const batches = hundreds(shape);
  const puts = await recordPuts(batches);
  const plain = puts.map((own) => own.filter(({ table }) => !FOR_NUMBERS.has(table)));
  const merge = () =>
    withDatabase((database) =>
      timed(async () => {
        for (const batch of batches) await mergeCapture(database, batch);
      }),
    );
  const arms = [
    { name: 'merged', run: merge },
    { name: 'raw', run: () => writeRaw(puts, readAndPut) },
    { name: 'rawWithoutNumbers', run: () => writeRaw(plain, readAndPut) },
    { name: 'blind', run: () => writeRaw(puts, put) },
  ] as const;
  const times = { merged: 0, raw: 0, rawWithoutNumbers: 0, blind: 0 };
  for (const { name, run } of [...arms, ...arms.toReversed()]) times[name] += await run();
  return times;
}

const LONG = 5_000;
const SHORT = 5;

/** Adds a message to a long chat and to short ones in turn. @returns milliseconds of each */
async function addOne(rounds: number): Promise<{ long: number; short: number }[]> {
  return withDatabase(async (database) => {
    for (let first = 0; first < LONG; first += 100) {
      await mergeCapture(database, batchOf([chat('long', first, 100)]));
    }
    for (let round = 0; round < rounds; round += 1) {
      await mergeCapture(database, batchOf([chat(`short${round}`, 0, SHORT)]));
    }
    const add = (name: string, index: number) =>
      timed(() => mergeCapture(database, batchOf([chat(name, index, 1)])));
    await add('long', LONG);
    const times: { long: number; short: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const one = await add('long', LONG + 1 + 2 * round);
      const short = (await add(`short${round}`, SHORT)) + (await add(`short${round}`, SHORT + 1));
      times.push({ long: one + (await add('long', LONG + 2 + 2 * round)), short });
    }
    return times;
  });
}

const world = { writeBatch, addOne };
export type WriteWorld = typeof world;
declare global {
  var writeWorld: WriteWorld;
}
globalThis.writeWorld = world;

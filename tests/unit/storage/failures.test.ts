import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { isStorageFull } from '../../../lib/storage/failures';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { withOpenDatabase } from '../../../lib/storage/reopen';
import { changeSettings, ensureSetup, UnknownAgentError } from '../../../lib/storage/setup';
import { aBatch, aConversation, aDatabase, aPost, contentOf } from './captures';

describe('a full disk', () => {
  test('is told from other failures, and leaves nothing half written', async () => {
    const database = await aDatabase();
    const before = await contentOf(database);
    const full = new DOMException('The disk is full.', 'QuotaExceededError');
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === 'episodes') throw full;
      return put.apply(this, row);
    });
    const batch = aBatch([aConversation([aPost(100)])]);
    const failure = await mergeCapture(database, batch).catch((error: unknown) => error);
    expect(isStorageFull(failure)).toBe(true);
    vi.restoreAllMocks();
    expect(await contentOf(database)).toEqual(before);
  });

  test('is recognised however it is wrapped', () => {
    const full = new DOMException('The disk is full.', 'QuotaExceededError');
    expect(isStorageFull(full)).toBe(true);
    expect(isStorageFull(new Dexie.AbortError('aborted', new Dexie.BulkError('bulk', [])))).toBe(false);
    expect(isStorageFull(Object.assign(new Error('aborted'), { inner: full }))).toBe(true);
    expect(isStorageFull(new Error('something else'))).toBe(false);
    expect(isStorageFull(undefined)).toBe(false);
  });
});

describe('a database that the browser closed', () => {
  test('is opened once again', async () => {
    const database = await aDatabase();
    database.close();
    expect(await withOpenDatabase(database, () => database.tags.count())).toBe(1);
  });

  test('that stays closed is told', async () => {
    const database = await aDatabase();
    const work = vi.fn(() => Promise.reject(new Dexie.DatabaseClosedError()));
    await expect(withOpenDatabase(database, work)).rejects.toBeInstanceOf(Dexie.DatabaseClosedError);
    expect(work).toHaveBeenCalledTimes(2);
  });
});

describe('the first setup', () => {
  test('happens once: what was deleted does not come back', async () => {
    const database = await aDatabase();
    await database.tags.clear();
    const settings = await ensureSetup(database, () => {
      throw new Error('must not be made again');
    });
    expect(settings).toMatchObject({ agentId: 'agent-1', deviceId: 'device-1' });
    expect(await database.tags.count()).toBe(0);
  });

  test('refuses an agent who does not exist, and keeps the former', async () => {
    const database = await aDatabase();
    const change = changeSettings(database, { agentId: 'nobody', language: 'tr' });
    await expect(change).rejects.toBeInstanceOf(UnknownAgentError);
    expect(await database.settings.get('settings')).toMatchObject({ agentId: 'agent-1', language: 'en' });
  });
});

import type { Worker } from '@playwright/test';
import { type CannedReply, PLAIN_REPLY } from '../../lib/domain/cannedReply';

/** Puts a reply into the library, past its editor. */
export async function addReply(
  worker: Worker,
  reply: Pick<CannedReply, 'shortcut' | 'variants'> & Partial<CannedReply>,
): Promise<void> {
  await worker.evaluate(
    (row) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('inlay');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('cannedReplies', 'readwrite');
          writing.objectStore('cannedReplies').put(row);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { ...PLAIN_REPLY, id: `own-${reply.shortcut}`, ...reply },
  );
}

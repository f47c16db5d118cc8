import { signal } from '@preact/signals';
import { afterEach, expect, vi } from 'vitest';
import type { Act } from '../../../lib/domain/event';
import type { FigureName } from '../../../lib/domain/numbers/figure';
import { HOUR } from '../../../lib/domain/units';
import { createPopupModel } from '../../../lib/reports/popupModel';
import type { PeriodNumbers, PopupReport } from '../../../lib/reports/popupReport';
import { applyAct } from '../../../lib/storage/applyAct';
import type { InlayDatabase } from '../../../lib/storage/database';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { aBatch, aConversation, aDatabase, aPost, aReply, NINE } from '../storage/captures';

let closing = new AbortController();
afterEach(() => {
  closing.abort();
  closing = new AbortController();
});

export const NOON = NINE + 3 * HOUR;

/** The popup over a database, and a way to wait until it shows what is expected. */
export function openPopup(database: InlayDatabase, at = NOON) {
  const now = signal(at);
  const { report, failure, choice } = createPopupModel({
    database,
    now,
    firstLanguage: 'tr',
    version: '2.0.0',
    until: closing.signal,
  });
  const shows = async (check: (report: PopupReport) => void): Promise<void> =>
    vi.waitFor(() => {
      expect(failure.value).toBeUndefined();
      if (report.value === undefined) throw new Error('Nothing is shown yet.');
      check(report.value);
    });
  const choose = (changes: Partial<typeof choice.value>) => {
    choice.value = { ...choice.value, ...changes };
  };
  return { now, shows, choose };
}

export const figure = ({ figures }: PeriodNumbers, name: FigureName) =>
  figures.find((candidate) => candidate.name === name);

export const from = (handle: string) => ({ contact: { name: handle, handle } });
export const by = (handle: string) => ({ author: { name: handle, handle } });

let actCount = 0;
export const doAct = async (database: InlayDatabase, act: Act) => {
  actCount += 1;
  await applyAct(database, { id: `act-${actCount}`, act }, NOON);
};

export const idOf = async (database: InlayDatabase, handle: string): Promise<string> => {
  const conversation = await database.conversations.filter(({ contactKey }) => contactKey === handle).first();
  return conversation?.id ?? '';
};

/** Two wait: Ann since ten past nine, Bo since nine. Cem was answered after five minutes. */
export async function aMorning(): Promise<InlayDatabase> {
  const database = await aDatabase();
  await mergeCapture(
    database,
    aBatch([
      aConversation([aPost(110, by('ann'))], from('ann')),
      aConversation([aPost(100, by('bo'))], from('bo')),
      aConversation([aPost(120, by('cem')), aReply(125)], from('cem')),
    ]),
  );
  return database;
}

import type { Stream } from '../../domain/streams/stream';
import type { Rule } from '../../domain/triage/rules/rule';
import type { TriageChange } from '../../domain/triage/triageChange';
import type { InlayDatabase } from '../database';
import type { StoredRule } from '../records';

/** Keeps what a person changed of rules, saved searches and words; who waits is to be held against it then. */
export function changeTriage(database: InlayDatabase, change: TriageChange): Promise<void> {
  const { rules, streams, settings } = database;
  return database.transaction('rw', rules, streams, settings, async () => {
    if (change.type === 'streamSaved') await saveStream(database, change.stream);
    else if (change.type === 'streamRemoved') await streams.delete(change.streamId);
    else {
      if (change.type === 'wordsSet') await settings.update('settings', { ownWords: [...change.words] });
      else await changeRules(database, change);
      await settings.update('settings', { isRescoreDue: true });
    }
  });
}

/** Whether who waits has to be held against rules and words anew. */
export const isForRescoring = ({ type }: TriageChange): boolean =>
  type !== 'streamSaved' && type !== 'streamRemoved';

const saveStream = async (database: InlayDatabase, { id, name, platform, query }: Stream): Promise<void> => {
  await database.streams.put({ id, name, platform, query });
};

type RuleChange = Extract<TriageChange, { type: 'ruleSaved' | 'ruleRemoved' | 'ruleMoved' }>;

async function changeRules(database: InlayDatabase, change: RuleChange): Promise<void> {
  const { rules } = database;
  if (change.type === 'ruleSaved') await saveRule(database, change.rule);
  else if (change.type === 'ruleRemoved') await rules.delete(change.ruleId);
  else {
    await rules.bulkPut(reordered(await rules.orderBy('order').toArray(), change));
  }
}

async function saveRule({ rules }: InlayDatabase, { id, name, isOn, when, then }: Rule): Promise<void> {
  const [known, last] = await Promise.all([rules.get(id), rules.orderBy('order').last()]);
  const order = known?.order ?? (last === undefined ? 0 : last.order + 1);
  await rules.put({ id, name: name.trim(), isOn, when, then, order });
}

/** Those that have another place then. */
function reordered(
  before: readonly StoredRule[],
  { ruleId, up }: Extract<RuleChange, { type: 'ruleMoved' }>,
): StoredRule[] {
  const from = before.findIndex(({ id }) => id === ruleId);
  const rule = before[from];
  if (rule === undefined) return [];
  const to = Math.max(0, Math.min(before.length - 1, from - up));
  const after = before.toSpliced(from, 1).toSpliced(to, 0, rule);
  return after.flatMap((each, order) => (each.order === order ? [] : { ...each, order }));
}

import type { InlayDatabase } from '../database';
import type { StoredRule } from '../records';

/** All rules in their order. */
export const getRules = (database: InlayDatabase): Promise<StoredRule[]> =>
  database.rules.orderBy('order').toArray();

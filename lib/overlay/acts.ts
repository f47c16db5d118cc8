import type { Act } from '../domain/event';
import { send } from '../messaging/send';
import { createDelivery } from './delivery';

/**
 * Tells the background what a person did, in order, until it is acknowledged. The id each act gets here makes
 * telling it twice harmless.
 */
export function createActs(until: AbortSignal, onContextGone: () => void): (act: Act) => void {
  const delivery = createDelivery<{ readonly id: string; readonly act: Act }>({
    pick: () => 1,
    deliver: async ([entry]) => {
      if (entry === undefined) return;
      const answer = await send('act', entry);
      if (answer?.ok !== true) throw new Error('The background did not say that it has written the act.');
    },
    delay: 0,
    until,
    onContextGone,
  });
  return (act) => delivery.add([{ id: crypto.randomUUID(), act }]);
}

import type { ScriptName } from '../messaging/protocol';
import { send } from '../messaging/send';
import { createDelivery } from './delivery';
import type { Handovers } from './handover';
import type { LeaveHandover } from './openMeeting';
import type { OverlayParts } from './parts';

/** What a part that comes later, in a script of its own, needs. */
export interface OnDemand {
  readonly parts: OverlayParts;
  readonly leaveHandover: LeaveHandover;
  readonly onContextGone: () => void;
}

interface ScriptOnDemandOptions<Name extends ScriptName> extends Omit<OnDemand, 'parts'> {
  readonly name: Name;
  readonly until: AbortSignal;
}

/**
 * Has the background put another script of ours into this page: once, however often it is asked for.
 *
 * @returns asks for the script; what it needs is handed over with the first time
 */
export function createScriptOnDemand<Name extends ScriptName>(
  options: ScriptOnDemandOptions<Name>,
): (handover: Handovers[Name]) => void {
  const { name, leaveHandover, until, onContextGone } = options;
  let isAsked = false;

  const delivery = createDelivery<ScriptName>({
    pick: () => 1,
    deliver: async () => {
      const answer = await send('loadScript', { name });
      if (answer?.ok !== true) throw new Error(`The background did not say that it has loaded ${name}.`);
    },
    delay: 0,
    until,
    onContextGone,
  });

  return (handover) => {
    if (isAsked) return;
    isAsked = true;
    // Left once: a script that was loaded although no answer came finds nothing when it is loaded again.
    leaveHandover(name, handover);
    delivery.add([name]);
  };
}

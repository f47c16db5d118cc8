import * as signals from '@preact/signals-core';
import type { ScriptName } from '../messaging/protocol';
import type { Handovers, LeftHandovers } from './handover';

/** Leaves something where the script it is meant for looks for it. */
export type LeaveHandover = <Name extends ScriptName>(name: Name, handover: Handovers[Name]) => void;

/**
 * To be called by the first script of a page. What an older one of ours has left there is not found any more.
 *
 * @param version of the extension
 */
export function openMeeting(version: string): LeaveHandover {
  const left: LeftHandovers = {};
  globalThis.inlayMeeting = { version, signals, left };
  return (name, handover) => {
    left[name] = handover;
  };
}

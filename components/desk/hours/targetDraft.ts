import { LONGEST_TARGET, SHORTEST_TARGET } from '../../../lib/domain/isServiceSettings';
import {
  LONGEST_PLAIN_TARGET,
  type ServiceTargets,
  TARGET_PRESETS,
  type TargetsByChannel,
} from '../../../lib/domain/numbers/serviceStatus';
import { HOUR, MINUTE } from '../../../lib/domain/units';
import type { Channel } from '../../../lib/domain/vocabulary';

export type TargetName = keyof ServiceTargets;

/** Answers are promised in minutes, solutions in hours. */
export const TARGET_UNITS: Readonly<Record<TargetName, number>> = { reply: MINUTE, resolution: HOUR };

export const TARGET_CHANNELS = Object.keys(TARGET_PRESETS) as readonly Channel[];

/** What stands in the fields; empty where nothing is promised. */
export type TargetDraft = Readonly<Record<string, string>>;

export const fieldOf = (channel: Channel, name: TargetName): string => `${channel} ${name}`;

export const draftOf = (targets: TargetsByChannel): TargetDraft =>
  Object.fromEntries(
    TARGET_CHANNELS.flatMap((channel) =>
      (['reply', 'resolution'] as const).map((name) => {
        const target = targets[channel]?.[name];
        return [fieldOf(channel, name), target === undefined ? '' : String(target / TARGET_UNITS[name])];
      }),
    ),
  );

export interface ReadTargets {
  readonly targets: TargetsByChannel;
  /** Fields that hold no length of time that can be promised. */
  readonly wrong: readonly string[];
  /** Some target is so long that it hides that nobody answers. */
  readonly isLong: boolean;
}

/** What the fields say. Targets of channels that have no field stay. */
export function readDraft(draft: TargetDraft, former: TargetsByChannel): ReadTargets {
  const wrong: string[] = [];
  let isLong = false;
  const read = (channel: Channel, name: TargetName): ServiceTargets => {
    const field = fieldOf(channel, name);
    const written = (draft[field] ?? '').trim();
    if (written === '') return {};
    const target = Number(written) * TARGET_UNITS[name];
    if (!(target >= SHORTEST_TARGET && target <= LONGEST_TARGET)) {
      wrong.push(field);
      return {};
    }
    if (name === 'reply' && target > LONGEST_PLAIN_TARGET) isLong = true;
    return { [name]: target };
  };
  const targets = Object.fromEntries(
    TARGET_CHANNELS.map((channel) => [
      channel,
      { ...read(channel, 'reply'), ...read(channel, 'resolution') },
    ]),
  );
  return { targets: { ...former, ...targets }, wrong, isLong };
}

import type { Goal } from '../goal';
import { costs, type TimedPass } from '../harness/blocks';
import { measureChurn } from '../harness/churn';
import { ratios } from '../harness/passes';
import { measureInbox } from '../harness/replica';
import type { ThreadTime } from '../harness/threadTime';

const INBOX_ARMS = ['none', 'chatBadges'] as const;
const ARMS = ['none', 'badges', 'preactPerRow'] as const;

const INBOXES = {
  x: 'the list of chats',
  facebook: 'the inbox of Business Suite',
  instagram: 'the direct messages of Instagram',
} as const;
const PLATFORMS = ['x', 'facebook', 'instagram'] as const;

const SCRIPT_TARGET = 1.2;
const TASK_TARGET = 1.15;

const ratiosOf = <Arm extends string>(
  passes: readonly TimedPass<Arm | 'none'>[],
  arm: Arm,
  part: keyof ThreadTime,
) =>
  ratios(
    costs(passes, (time) => time[part]),
    arm,
    'none',
  );

async function measureInboxes(isQuick: boolean) {
  const size = isQuick ? { pages: 1, passes: 2 } : { pages: 3, passes: 6 };
  const measurements = [];
  for (const platform of PLATFORMS) {
    const passes = await measureInbox(platform, INBOX_ARMS, size);
    const row = (part: 'script' | 'task', target: number) => ({
      goal: '3',
      what: `${part} on ${INBOXES[platform]}, read as well ÷ without`,
      unit: '×' as const,
      samples: ratiosOf(passes, 'chatBadges', part),
      target,
    });
    measurements.push(row('script', SCRIPT_TARGET), row('task', TASK_TARGET));
  }
  return measurements;
}

/** What it costs the page that every row of it bears a badge. */
export const badgesOnEveryRow: Goal = {
  id: '3',
  title: 'watching, with a badge on every row',
  async measure(context) {
    const passes = await measureChurn(context, ARMS);
    const row = (what: string, arm: 'badges' | 'preactPerRow', part: keyof ThreadTime, target?: number) => ({
      goal: '3',
      what,
      unit: '×' as const,
      samples: ratiosOf(passes, arm, part),
      ...(target === undefined ? {} : { target }),
    });
    return [
      row('script with badges ÷ without', 'badges', 'script', SCRIPT_TARGET),
      row('  the same with a Preact root per row', 'preactPerRow', 'script'),
      row('task with badges ÷ without', 'badges', 'task', TASK_TARGET),
      row('  the same with a Preact root per row', 'preactPerRow', 'task'),
      ...(await measureInboxes(context.isQuick)),
    ];
  },
};

import type { Goal } from '../goal';
import { costs } from '../harness/blocks';
import { measureChurn } from '../harness/churn';
import { ratios } from '../harness/passes';
import type { ThreadTime } from '../harness/threadTime';

const ARMS = ['none', 'badges', 'preactPerRow'] as const;

/** What it costs the page that every row of it bears a badge. */
export const badgesOnEveryRow: Goal = {
  id: '3',
  title: 'watching, with a badge on every row',
  async measure(context) {
    const passes = await measureChurn(context, ARMS);
    const onOff = (arm: (typeof ARMS)[number], part: keyof ThreadTime) =>
      ratios(
        costs(passes, (time) => time[part]),
        arm,
        'none',
      );
    const goal = '3';
    return [
      {
        goal,
        what: 'script with badges ÷ without',
        unit: '×',
        samples: onOff('badges', 'script'),
        target: 1.2,
      },
      {
        goal,
        what: '  the same with a Preact root per row',
        unit: '×',
        samples: onOff('preactPerRow', 'script'),
      },
      { goal, what: 'task with badges ÷ without', unit: '×', samples: onOff('badges', 'task'), target: 1.15 },
      {
        goal,
        what: '  the same with a Preact root per row',
        unit: '×',
        samples: onOff('preactPerRow', 'task'),
      },
    ];
  },
};

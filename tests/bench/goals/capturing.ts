import type { Goal } from '../goal';
import { costs } from '../harness/blocks';
import { ratios } from '../harness/passes';
import { measureReplica } from '../harness/replica';

const ARMS = ['none', 'reading', 'capturing'] as const;

/** What watching, reading and comparing together cost a page that is drawn by React. */
export const capturing: Goal = {
  id: 'capturing',
  title: 'watching, reading and diff on the replica of X',
  async measure({ isQuick }) {
    const size = isQuick ? { pages: 1, passes: 2 } : { pages: 3, passes: 8 };
    const passes = await measureReplica(ARMS, size);
    const scripts = costs(passes, ({ script }) => script);
    const tasks = costs(passes, ({ task }) => task);
    const goal = 'capturing';
    return [
      {
        goal,
        what: 'script with watching, reading and diff ÷ without',
        unit: '×',
        samples: ratios(scripts, 'capturing', 'none'),
        target: 1.25,
      },
      { goal, what: '  the same without diff', unit: '×', samples: ratios(scripts, 'reading', 'none') },
      { goal, what: '  the same, whole task', unit: '×', samples: ratios(tasks, 'capturing', 'none') },
    ];
  },
};

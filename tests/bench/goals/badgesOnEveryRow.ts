import type { Goal } from '../goal';
import { costs } from '../harness/blocks';
import { measureChurn } from '../harness/churn';
import { ratios } from '../harness/passes';
import { measureChats } from '../harness/replica';
import type { ThreadTime } from '../harness/threadTime';

const CHAT_ARMS = ['none', 'chatBadges'] as const;
const ARMS = ['none', 'badges', 'preactPerRow'] as const;

/** What it costs the page that every row of it bears a badge. */
export const badgesOnEveryRow: Goal = {
  id: '3',
  title: 'watching, with a badge on every row',
  async measure(context) {
    const passes = await measureChurn(context, ARMS);
    const { isQuick } = context;
    const chats = await measureChats(CHAT_ARMS, isQuick ? { pages: 1, passes: 2 } : { pages: 3, passes: 6 });
    const inChats = (part: keyof ThreadTime) =>
      ratios(
        costs(chats, (time) => time[part]),
        'chatBadges',
        'none',
      );
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
      {
        goal,
        what: 'script on the list of chats, read as well ÷ without',
        unit: '×',
        samples: inChats('script'),
        target: 1.2,
      },
      {
        goal,
        what: 'task on the list of chats, read as well ÷ without',
        unit: '×',
        samples: inChats('task'),
        target: 1.15,
      },
    ];
  },
};

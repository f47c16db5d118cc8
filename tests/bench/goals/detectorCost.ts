import type { Goal } from '../goal';
import { costs } from '../harness/blocks';
import { measureChurn } from '../harness/churn';
import { additionRatios, ratios } from '../harness/passes';

const ARMS = ['none', 'bareObserver', 'detector', 'pageParserTree', 'querySelectorAll'] as const;

/** What noticing new rows costs the page, beside others who notice them. */
export const detectorCost: Goal = {
  id: '1',
  title: 'what the detector costs',
  async measure(context) {
    const passes = costs(await measureChurn(context, ARMS), ({ script, style }) => script + style);
    const goal = '1';
    const whole = (arm: (typeof ARMS)[number]) => ratios(passes, arm, 'bareObserver');
    return [
      {
        goal,
        what: 'page with detector ÷ with a bare observer',
        unit: '×',
        samples: whole('detector'),
        target: 1.12,
      },
      { goal, what: '  the same with page-parser-tree', unit: '×', samples: whole('pageParserTree') },
      {
        goal,
        what: '  the same with querySelectorAll per batch',
        unit: '×',
        samples: whole('querySelectorAll'),
      },
      {
        goal,
        what: 'detector adds ÷ page-parser-tree adds',
        unit: '×',
        samples: additionRatios(passes, 'detector', 'pageParserTree', 'none'),
        target: 0.5,
      },
      {
        goal,
        what: 'detector adds ÷ querySelectorAll adds',
        unit: '×',
        samples: additionRatios(passes, 'detector', 'querySelectorAll', 'none'),
        target: 0.4,
      },
    ];
  },
};

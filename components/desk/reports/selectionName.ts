import type { Selection } from '../../../lib/reports/desk/selection';
import { binName } from './binName';
import { type Names, nameBehind } from './nameBehind';
import type { ReportsWording } from './wording';

/** What the conversations behind a figure are called. */
export function selectionName(selection: Selection, wording: ReportsWording, names: Names): string {
  const { texts, figures, day, channel, weekdayLong, hour } = wording;
  switch (selection.of) {
    case 'figure':
      return selection.period === undefined
        ? figures[selection.name]
        : `${figures[selection.name]}, ${day(selection.period.from)}`;
    case 'firstResponses':
      return `${figures.firstResponseTime}, ${binName(selection.bin, wording)}`;
    case 'arrivals':
    case 'replies':
      return `${weekdayLong(Math.floor(selection.slot / 24))} ${hour(selection.slot % 24)}`;
    case 'channel':
      return channel(selection.channel);
    case 'rated':
      return `${nameBehind(selection.by, selection.id, names, texts)}, ${selection.isContent ? texts.content : texts.discontent}`;
    case 'returning':
      return `${nameBehind('tag', selection.tagId, names, texts)}, ${texts.cameBack}`;
  }
}

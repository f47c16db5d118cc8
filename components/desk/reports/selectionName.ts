import { DISTRIBUTION_ENDS } from '../../../lib/reports/desk/distribution';
import type { Selection } from '../../../lib/reports/desk/selection';
import type { ReportsWording } from './wording';

/** What the conversations behind a figure are called. */
export function selectionName(
  selection: Selection,
  wording: ReportsWording,
  tagNames: ReadonlyMap<string, string>,
): string {
  const { texts, figures, formats, day, channel, weekdayLong, hour } = wording;
  switch (selection.of) {
    case 'figure':
      return selection.period === undefined
        ? figures[selection.name]
        : `${figures[selection.name]}, ${day(selection.period.from)}`;
    case 'firstResponses': {
      const end = DISTRIBUTION_ENDS[selection.bin];
      const name =
        end === undefined
          ? texts.longer(formats.wait(DISTRIBUTION_ENDS.at(-1) ?? 0))
          : texts.within(formats.wait(end));
      return `${figures.firstResponseTime}, ${name}`;
    }
    case 'arrivals':
    case 'replies':
      return `${weekdayLong(Math.floor(selection.slot / 24))} ${hour(selection.slot % 24)}`;
    case 'channel':
      return channel(selection.channel);
    case 'rated':
      return `${tagNames.get(selection.tagId) ?? selection.tagId}, ${selection.isContent ? texts.content : texts.discontent}`;
  }
}

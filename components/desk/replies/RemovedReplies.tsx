import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { LibraryReport } from '../../../lib/reports/libraryModel';
import type { FormerReply, LibraryActions } from './libraryActions';
import type { Undo } from './useUndo';
import type { LibraryWording } from './wording';

interface RemovedRepliesProps {
  readonly report: LibraryReport;
  readonly actions: LibraryActions;
  readonly undo: Undo;
  readonly wording: LibraryWording;
}

const MOST_SHOWN = 100;

/** Replies that were deleted, and the way back. */
export function RemovedReplies({ report, actions, undo, wording: { texts, formats } }: RemovedRepliesProps) {
  const removed = useSignal<readonly FormerReply[]>([]);
  const { replies } = report;
  useEffect(() => {
    let isCurrent = replies !== undefined;
    actions.removed().then((found) => {
      if (isCurrent) removed.value = found;
    }, console.warn);
    return () => {
      isCurrent = false;
    };
  }, [replies, actions, removed]);

  return (
    <details class="card">
      <summary>{texts.deleted}</summary>
      {removed.value.length === 0 && <p>{texts.nothingDeleted}</p>}
      <ul class="rows">
        {removed.value.slice(0, MOST_SHOWN).map(
          ({ id, at, agentName, before }) =>
            before && (
              <li key={id}>
                <span>
                  <code>/{before.shortcut}</code> {before.variants[0]?.title}{' '}
                  <small>{[formats.dateTime(at), agentName].filter(Boolean).join(', ')}</small>
                </span>
                <button type="button" class="button" onClick={() => undo.save([before])}>
                  {texts.restore}
                </button>
              </li>
            ),
        )}
      </ul>
    </details>
  );
}

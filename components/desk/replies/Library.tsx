import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type CannedReply, PLAIN_REPLY } from '../../../lib/domain/cannedReply';
import type { Language } from '../../../lib/domain/vocabulary';
import { freeShortcut } from '../../../lib/replies/checkReply';
import { filterLibrary, type LibraryFilter } from '../../../lib/replies/filterLibrary';
import { plainTemplate } from '../../../lib/replies/plainTemplate';
import type { LibraryReport } from '../../../lib/reports/libraryModel';
import { PlusIcon } from '../../shared/icons';
import { BulkBar } from './BulkBar';
import { LibraryFilters } from './LibraryFilters';
import { LibraryList } from './LibraryList';
import type { LibraryActions } from './libraryActions';
import { MoveSection } from './MoveSection';
import { RemovedReplies } from './RemovedReplies';
import { ReplyEditor } from './ReplyEditor';
import { useLints } from './useLints';
import { useUndo } from './useUndo';
import type { LibraryWording } from './wording';

interface LibraryProps {
  readonly report: LibraryReport;
  readonly actions: LibraryActions;
  readonly wording: LibraryWording;
  /** Id of the reply that is being edited. */
  readonly opened: Signal<string | undefined>;
  /** The page was opened to write a reply. */
  readonly isNewAsked: boolean;
}

const newReply = (language: Language, folder: string, body: string): CannedReply => ({
  ...PLAIN_REPLY,
  id: crypto.randomUUID(),
  shortcut: '',
  folder,
  variants: [{ language, title: '', body }],
});

/** Finding, writing, moving and removing canned replies. */
export function Library({ report, actions, wording, opened, isNewAsked }: LibraryProps) {
  const { texts, formats } = wording;
  const { replies } = report;
  const filter = useSignal<LibraryFilter>({ query: '', folder: undefined, only: 'all' });
  const selected = useSignal<ReadonlySet<string>>(new Set());
  const fresh = useSignal<CannedReply | undefined>(undefined);
  const undo = useUndo(actions, wording);
  const { lints, facts } = useLints(report);
  const shown = useMemo(
    () => filterLibrary(replies, filter.value, ({ id }) => (lints.get(id)?.length ?? 0) > 0),
    [replies, filter.value, lints],
  );
  const chosen = replies.filter(({ id }) => selected.value.has(id));
  const edited = fresh.value ?? replies.find(({ id }) => id === opened.value);
  const isTaken = (shortcut: string) => replies.some((reply) => reply.shortcut === shortcut);

  const write = (reply: CannedReply) => {
    fresh.value = reply;
    opened.value = reply.id;
  };
  useEffect(() => {
    if (!isNewAsked) return;
    // Reloaded, the page begins with the library.
    location.replace('#replies');
    void actions.takeDraft().then((text) => {
      const reply = newReply(formats.language, '', plainTemplate(text));
      fresh.value = reply;
      opened.value = reply.id;
    });
  }, [isNewAsked, actions, formats, fresh, opened]);
  /** Back to where the person came from, once that is there. */
  const returnTo = useRef<string | undefined>(undefined);
  const close = (isThere: boolean) => {
    returnTo.current = isThere && opened.value !== undefined ? `open-${opened.value}` : 'new-reply';
    fresh.value = undefined;
    opened.value = undefined;
  };
  useEffect(() => {
    const target = returnTo.current === undefined ? null : document.getElementById(returnTo.current);
    if (!target) return;
    target.focus();
    returnTo.current = undefined;
  });

  if (edited) {
    return (
      <ReplyEditor
        key={edited.id}
        reply={edited}
        isNew={fresh.value !== undefined}
        report={report}
        facts={facts}
        actions={actions}
        wording={wording}
        undo={undo}
        onClose={close}
        onDuplicate={(reply) =>
          write({ ...reply, id: crypto.randomUUID(), shortcut: freeShortcut(reply.shortcut, isTaken) })
        }
      />
    );
  }
  return (
    <>
      <section class="card" aria-labelledby="library">
        <h2 id="library">{texts.library}</h2>
        <p class="help">{texts.help}</p>
        <div class="field">
          <button
            type="button"
            id="new-reply"
            class="button"
            data-kind="primary"
            onClick={() => write(newReply(formats.language, filter.value.folder ?? '', ''))}
          >
            <PlusIcon size={14} /> {texts.newReply}
          </button>
          {undo.bar}
        </div>
        <LibraryFilters replies={replies} filter={filter} wording={wording} />
        <BulkBar shown={shown} chosen={chosen} selected={selected} undo={undo} wording={wording} />
        <LibraryList
          replies={shown}
          isEmpty={replies.length === 0}
          selected={selected}
          lints={lints}
          usages={report.usages}
          wording={wording}
          onOpen={(id) => {
            opened.value = id;
          }}
          onFavourite={(reply) => undo.save([{ ...reply, isFavourite: !reply.isFavourite }])}
        />
      </section>
      <MoveSection report={report} actions={actions} wording={wording} undo={undo} />
      <RemovedReplies report={report} actions={actions} wording={wording} undo={undo} />
    </>
  );
}

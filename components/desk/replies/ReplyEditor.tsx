import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { CannedReply } from '../../../lib/domain/cannedReply';
import type { ReplyImage } from '../../../lib/domain/replyImage';
import { type ReplyFault, replyFault, tidyReply } from '../../../lib/replies/checkReply';
import { type LibraryFacts, lintReply } from '../../../lib/replies/lintReply';
import type { LibraryReport } from '../../../lib/reports/libraryModel';
import { ImageField } from './ImageField';
import type { LibraryActions } from './libraryActions';
import { ReplyHistory } from './ReplyHistory';
import { ReplyProperties } from './ReplyProperties';
import type { Undo } from './useUndo';
import { VariantList } from './VariantList';
import { type LibraryWording, lintText } from './wording';

interface ReplyEditorProps {
  readonly reply: CannedReply;
  readonly isNew: boolean;
  readonly report: LibraryReport;
  readonly facts: LibraryFacts;
  readonly actions: LibraryActions;
  readonly wording: LibraryWording;
  readonly undo: Undo;
  /** @param isThere whether the reply is in the library now */
  readonly onClose: (isThere: boolean) => void;
  readonly onDuplicate: (reply: CannedReply) => void;
}

/** One reply with all its wordings, to be written. Nothing is saved before "Save". */
export function ReplyEditor(props: ReplyEditorProps) {
  const { reply, isNew, report, facts, actions, wording, undo, onClose, onDuplicate } = props;
  const { texts } = wording;
  const draft = useSignal(reply);
  const image = useSignal<ReplyImage | undefined>(undefined);
  const fault = useSignal<ReplyFault | undefined>(undefined);
  const isAsking = useSignal(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const lints = lintReply(draft.value, facts).filter(({ type }) => type !== 'sameShortcut');
  const isInvalid = lints.some(({ type }) => type === 'invalid');
  const isChanged = JSON.stringify(draft.value) !== JSON.stringify(reply);

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const tidy = tidyReply(draft.value);
    fault.value = replyFault(tidy, report.replies);
    if (fault.value !== undefined) return;
    // One that was there already is put again as it is.
    const images = [image.value].flatMap((each) => (each && each.id === tidy.imageId ? each : []));
    if (await undo.save([tidy], { images })) onClose(true);
  };
  const leave = () => {
    if (isChanged && !isAsking.value) isAsking.value = true;
    else onClose(!isNew);
  };
  const remove = async () => {
    if (await undo.remove([reply.id])) onClose(false);
  };
  return (
    <section class="card" aria-labelledby="editor">
      <h2 id="editor" ref={heading} tabIndex={-1}>
        {isNew ? texts.newTitle : texts.editTitle(reply.shortcut)}
      </h2>
      <form class="editor" noValidate onSubmit={save}>
        <ReplyProperties draft={draft} report={report} fault={fault.value} wording={wording} />
        <ImageField
          imageId={draft.value.imageId}
          image={image}
          actions={actions}
          wording={wording}
          onChange={(imageId) => {
            const { imageId: _, ...kept } = draft.value;
            draft.value = imageId === undefined ? kept : { ...kept, imageId };
          }}
        />
        <VariantList draft={draft} report={report} facts={facts} actions={actions} wording={wording} />
        {lints.length > 0 && (
          <ul class="lints" data-tone={isInvalid ? 'danger' : undefined}>
            {lints
              .filter(({ type }) => type !== 'invalid')
              .map((lint) => (
                <li key={JSON.stringify(lint)}>{lintText(lint, wording)}</li>
              ))}
          </ul>
        )}
        <p class="problem" role="alert">
          {fault.value && texts[fault.value]}
        </p>
        <div class="field">
          <button type="submit" class="button" data-kind="primary">
            {isInvalid ? texts.saveInvalid : texts.save}
          </button>
          <button type="button" class="button" onClick={leave}>
            {isChanged ? texts.cancel : texts.close}
          </button>
          {!isNew && (
            <>
              <button type="button" class="button" onClick={() => onDuplicate(tidyReply(draft.value))}>
                {texts.duplicate}
              </button>
              <button type="button" class="button" data-kind="danger" onClick={remove}>
                {texts.remove}
              </button>
            </>
          )}
          {undo.barOf(reply.id)}
        </div>
        {isAsking.value && (
          <div class="field" role="alert">
            <span>{texts.discardChanges}</span>
            <button type="button" class="button" onClick={() => onClose(!isNew)}>
              {texts.discard}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                isAsking.value = false;
              }}
            >
              {texts.keepEditing}
            </button>
          </div>
        )}
      </form>
      {!isNew && (
        <ReplyHistory
          reply={reply}
          usage={report.usages.get(reply.id)}
          actions={actions}
          wording={wording}
          onRestore={(former) => {
            draft.value = former;
          }}
        />
      )}
    </section>
  );
}

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ConversationId } from '../../../lib/domain/vocabulary';
import type { NamedCase, ReportsModel } from '../../../lib/reports/desk/reportsModel';
import { nameOf } from '../../shared/contactName';
import { NOTHING } from '../../shared/figureTexts';
import type { Names } from './nameBehind';
import { selectionName } from './selectionName';
import type { ReportsWording } from './wording';

interface CasesDialogProps {
  readonly model: ReportsModel;
  readonly wording: ReportsWording;
  readonly open: (id: ConversationId) => Promise<'opened' | 'notFound' | 'failed'>;
  readonly names: Names;
}

/** The conversations behind a figure. */
export function CasesDialog({ model, wording, open, names }: CasesDialogProps) {
  const { texts, formats } = wording;
  const dialog = useRef<HTMLDialogElement>(null);
  const problem = useSignal('');
  const selection = model.selection.value;
  const cases = model.cases.value;
  const isOpen = selection !== undefined;

  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
    problem.value = '';
  }, [isOpen, problem]);

  const openCase = async (id: ConversationId) => {
    const outcome = await open(id);
    problem.value = { opened: '', notFound: texts.notFound, failed: texts.openFailed }[outcome];
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby="cases-heading"
      onClose={() => {
        model.selection.value = undefined;
      }}
    >
      {selection && cases && (
        <>
          <header>
            <h2 id="cases-heading">{texts.conversationsBehind(selectionName(selection, wording, names))}</h2>
            <small>{texts.caseCount(formats.number(cases.count))}</small>
            <button type="button" class="button" onClick={() => dialog.current?.close()}>
              {texts.close}
            </button>
          </header>
          <p role="alert" class="problem">
            {problem.value}
          </p>
          {cases.count > cases.shown.length && <p>{texts.firstOnes(formats.number(cases.shown.length))}</p>}
          {cases.count === 0 ? (
            <p>{texts.noCases}</p>
          ) : (
            <CaseTable cases={cases.shown} wording={wording} onOpen={openCase} />
          )}
        </>
      )}
    </dialog>
  );
}

interface CaseTableProps {
  readonly cases: readonly NamedCase[];
  readonly wording: ReportsWording;
  readonly onOpen: (id: ConversationId) => void;
}

function CaseTable({ cases, wording, onOpen }: CaseTableProps) {
  const { texts } = wording;
  const isShare = cases.some(({ isCounted }) => isCounted !== undefined);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{texts.contact}</th>
          <th scope="col">{texts.channel}</th>
          <th scope="col">{texts.when}</th>
          <th scope="col">{texts.time}</th>
          {isShare && <th scope="col">{texts.counted}</th>}
          <th scope="col">{texts.open}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((each) => (
          <CaseRow key={each.key} each={each} isShare={isShare} wording={wording} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

interface CaseRowProps extends Omit<CaseTableProps, 'cases'> {
  readonly each: NamedCase;
  readonly isShare: boolean;
}

function CaseRow({ each, isShare, wording, onOpen }: CaseRowProps) {
  const { texts, formats, channel, moment } = wording;
  const { contact, conversationId, episode, at, time, isApproximate, isCounted } = each;
  const name = contact === undefined ? texts.gone : nameOf(contact, episode.channel);
  const wait = time === undefined ? NOTHING : formats.wait(time);
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td>{channel(episode.channel)}</td>
      <td>{moment(at)}</td>
      <td>{isApproximate && time !== undefined ? `~ ${wait}` : wait}</td>
      {isShare && <td>{isCounted === undefined ? NOTHING : isCounted ? texts.yes : texts.no}</td>}
      <td>
        {contact && (
          <button
            type="button"
            class="button"
            aria-label={texts.openOf(name)}
            onClick={() => onOpen(conversationId)}
          >
            {texts.open}
          </button>
        )}
      </td>
    </tr>
  );
}

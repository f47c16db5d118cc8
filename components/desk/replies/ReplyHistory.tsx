import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CannedReply, ReplyUsage } from '../../../lib/domain/cannedReply';
import type { FormerReply, LibraryActions, UseOutcomes } from './libraryActions';
import { type LibraryWording, variantName } from './wording';

interface ReplyHistoryProps {
  readonly reply: CannedReply;
  readonly usage: ReplyUsage | undefined;
  readonly actions: LibraryActions;
  readonly wording: LibraryWording;
  readonly onRestore: (former: CannedReply) => void;
}

/** How a reply was used, and what it was before; bringing something back puts it into the editor, unsaved. */
export function ReplyHistory({ reply, usage, actions, wording, onRestore }: ReplyHistoryProps) {
  const { texts, formats } = wording;
  const former = useSignal<readonly FormerReply[]>([]);
  const outcomes = useSignal<UseOutcomes | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    Promise.all([actions.formerVersions(reply.id), actions.outcomes(reply.id)]).then(([versions, uses]) => {
      if (!isCurrent) return;
      former.value = versions;
      outcomes.value = uses;
    }, console.warn);
    return () => {
      isCurrent = false;
    };
  }, [reply, actions, former, outcomes]);

  return (
    <>
      <details>
        <summary>{texts.usage}</summary>
        <dl class="amounts">
          <div>
            <dt>{texts.inserted}</dt>
            <dd>{formats.number(usage?.insertedCount ?? 0)}</dd>
          </div>
          <div>
            <dt>{texts.sent}</dt>
            <dd>{formats.number(outcomes.value?.sent ?? 0)}</dd>
          </div>
          <div>
            <dt>{texts.editedBefore}</dt>
            <dd>{formats.number(outcomes.value?.edited ?? 0)}</dd>
          </div>
          <div>
            <dt>{texts.lastUsed}</dt>
            <dd>{usage ? formats.dateTime(usage.lastUsedAt) : texts.never}</dd>
          </div>
        </dl>
      </details>
      <details>
        <summary>{texts.history}</summary>
        {former.value.length === 0 && <p>{texts.noHistory}</p>}
        <ol class="rows">
          {former.value.map(({ id, at, agentName, before }) => (
            <li key={id}>
              <span>{[formats.dateTime(at), agentName].filter(Boolean).join(', ')}</span>
              {before === null ? (
                <span>{texts.created}</span>
              ) : (
                <>
                  <details>
                    <summary>{texts.asItWas}</summary>
                    {before.variants.map((variant) => (
                      <p key={variantName(variant, wording)} class="body" lang={variant.language}>
                        <strong>{variantName(variant, wording)}</strong>
                        {'\n'}
                        {variant.body}
                      </p>
                    ))}
                  </details>
                  <button type="button" class="button" onClick={() => onRestore(before)}>
                    {texts.restore}
                  </button>
                </>
              )}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ConversationId } from '../../../lib/domain/vocabulary';
import type { RuleTrial, TriedRule } from '../../../lib/reports/rules/tryRule';
import { nameOf } from '../../shared/contactName';
import type { RulesSource } from './rulesActions';
import type { RulesWording } from './wording';

interface RuleTryProps {
  readonly tried: TriedRule;
  /** It asks for something that can be looked for. */
  readonly isReady: boolean;
  readonly source: RulesSource;
  readonly wording: RulesWording;
}

/** What the rule would have hit, on request. Of another rule it is to be another one, see its key. */
export function RuleTry({ tried, isReady, source, wording }: RuleTryProps) {
  const { texts } = wording;
  const trial = useSignal<RuleTrial | undefined>(undefined);
  const isTrying = useSignal(false);
  const problem = useSignal('');
  const running = useRef(new AbortController());
  useEffect(() => () => running.current.abort(), []);

  const run = async () => {
    running.current.abort();
    const own = new AbortController();
    running.current = own;
    problem.value = '';
    isTrying.value = true;
    try {
      const result = await source.tryRule(tried, own.signal);
      if (own.signal.aborted) return;
      trial.value = result;
    } catch (error) {
      if (own.signal.aborted) return;
      console.error('Inlay: the rule could not be tried.', error);
      problem.value = texts.trialFailed;
    }
    isTrying.value = false;
  };
  const open = async (id: ConversationId) => {
    problem.value = '';
    const outcome = await source.openConversation(id);
    problem.value = { opened: '', notFound: texts.notFound, failed: texts.openFailed }[outcome];
  };
  return (
    <>
      <button type="button" class="button" disabled={!isReady || isTrying.value} onClick={run}>
        {isTrying.value ? texts.trying : texts.tryIt}
      </button>
      <p role="alert" class="problem">
        {problem.value}
      </p>
      <div role="status">
        {trial.value && <TrialText trial={trial.value} tried={tried} wording={wording} />}
      </div>
      {trial.value && trial.value.shown.length > 0 && (
        <Hits trial={trial.value} wording={wording} onOpen={open} />
      )}
    </>
  );
}

function TrialText({
  trial,
  tried,
  wording: { texts, formats },
}: Omit<RuleTryProps, 'isReady' | 'source'> & { readonly trial: RuleTrial }) {
  if (trial.of === 0) return <p>{texts.noMessages}</p>;
  return (
    <>
      <p>{texts.hits(trial.hits, formats.number(trial.hits), formats.number(trial.of))}</p>
      {trial.isTooWide && <p class="problem">{texts.tooWide}</p>}
      {[...trial.beatenIn].map(([ruleId, count]) => (
        <p key={ruleId}>
          {texts.beatenIn(formats.number(count), tried.rivals.find(({ id }) => id === ruleId)?.name ?? '')}
        </p>
      ))}
    </>
  );
}

interface HitsProps {
  readonly trial: RuleTrial;
  readonly wording: RulesWording;
  readonly onOpen: (id: ConversationId) => void;
}

function Hits({ trial: { shown, hits }, wording, onOpen }: HitsProps) {
  const { texts, formats } = wording;
  return (
    <>
      {hits > shown.length && <p class="help">{texts.newestHits(formats.number(shown.length))}</p>}
      <ol class="waiting">
        {shown.map(({ conversationId, contact, channel, service, at, text }) => (
          <li key={`${conversationId} ${at} ${text}`}>
            <button type="button" class="open" title={texts.open} onClick={() => onOpen(conversationId)}>
              <bdi>{nameOf(contact, channel)}</bdi>
            </button>
            <span class="facts">
              <span>{wording.channel(channel, service)}</span>
              <time dateTime={new Date(at).toISOString()}>{formats.dateTime(at)}</time>
            </span>
            <span class="line" dir="auto">
              {text}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

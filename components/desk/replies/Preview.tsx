import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { CannedReply, CannedReplyVariant } from '../../../lib/domain/cannedReply';
import { type ReplySurface, replyLength, replySurface } from '../../../lib/domain/replyLength';
import { variablesCatalogue } from '../../../lib/i18n/catalogues/variables';
import { SAMPLE_CONTEXT, SAMPLE_ENVIRONMENT } from '../../../lib/replies/checkTemplate';
import type { LibraryFacts } from '../../../lib/replies/lintReply';
import { fillIn } from '../../../lib/replies/renderReply';
import { withoutStops } from '../../../lib/replies/replyStops';
import { TemplateError } from '../../../lib/replies/templateError';
import type { LibraryActions, PreviewContact } from './libraryActions';
import { type LibraryWording, lengthText } from './wording';

interface PreviewProps {
  readonly variant: CannedReplyVariant;
  readonly reply: CannedReply;
  readonly agentName: string;
  readonly facts: LibraryFacts;
  readonly actions: LibraryActions;
  readonly wording: LibraryWording;
}

/** What a customer would read: a sample, or one who wrote lately. */
export function Preview({ variant, reply, agentName, facts, actions, wording }: PreviewProps) {
  const { texts, formats } = wording;
  const contacts = useSignal<readonly PreviewContact[]>([]);
  const chosen = useSignal(-1);
  useEffect(() => {
    actions.contacts().then((found) => {
      contacts.value = found;
    }, console.warn);
  }, [actions, contacts]);

  const context = contacts.value[chosen.value]?.context ?? SAMPLE_CONTEXT;
  const filled = useMemo(() => {
    const environment = {
      ...SAMPLE_ENVIRONMENT,
      interfaceLanguage: formats.language,
      now: Date.now(),
      timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      agentName: agentName || SAMPLE_ENVIRONMENT.agentName,
      variableLabels: variablesCatalogue[formats.language],
    };
    try {
      const { text, missing } = fillIn(variant, { context, values: {} }, environment, facts.findByShortcut);
      return { text: withoutStops(text).trim(), missing };
    } catch (error) {
      if (error instanceof TemplateError) return undefined;
      throw error;
    }
  }, [variant, context, facts, formats, agentName]);

  return (
    <div class="preview">
      <label class="field">
        <span>{texts.previewFor}</span>
        <select
          value={chosen.value}
          onChange={(event) => {
            chosen.value = Number(event.currentTarget.value);
          }}
        >
          <option value={-1}>{texts.sample}</option>
          {contacts.value.map(({ name, context: { conversationId } }, index) => (
            <option key={conversationId} value={index}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {filled && (
        <>
          <section class="body" aria-label={texts.preview}>
            <p lang={variant.language} dir="auto">
              {filled.text}
            </p>
          </section>
          {filled.missing.length > 0 && (
            <small>{texts.asks(formats.list(filled.missing.map(({ label }) => label)))}</small>
          )}
          <ul class="lengths">
            {surfacesOf(variant, reply, context).map((surface) => {
              const length = replyLength(filled.text, surface);
              return (
                <li key={surface} data-tone={length.isTooLong ? 'danger' : undefined}>
                  {length.isTooLong && <strong>{texts.tooLong} </strong>}
                  {lengthText(surface, length, wording)}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}

/** Where the wording may be written, those with little room first. */
function surfacesOf(
  { platform }: CannedReplyVariant,
  { scope }: CannedReply,
  context: PreviewContact['context'],
): readonly ReplySurface[] {
  if (context !== SAMPLE_CONTEXT) return [replySurface(context.platform, context.kind ?? 'message')];
  const tight: readonly ReplySurface[] = ['x/post', 'instagram/message', 'facebook/post'];
  const platforms = platform === undefined ? scope.platforms : [platform];
  return platforms.length === 0
    ? tight
    : tight.filter((surface) => platforms.some((each) => surface.startsWith(`${each}/`)));
}

import { type CannedReply, type CannedReplyVariant, FORMALITIES } from '../../../lib/domain/cannedReply';
import { LANGUAGES, type Platform } from '../../../lib/domain/vocabulary';
import { LANGUAGE_NAMES, PLATFORM_NAMES } from '../../../lib/i18n/names';
import { checkTemplate } from '../../../lib/replies/checkTemplate';
import type { LibraryFacts } from '../../../lib/replies/lintReply';
import type { LibraryReport } from '../../../lib/reports/libraryModel';
import { BodyField } from './BodyField';
import type { LibraryActions } from './libraryActions';
import { Preview } from './Preview';
import { faultText, type LibraryWording } from './wording';

interface VariantEditorProps {
  readonly variant: CannedReplyVariant;
  readonly reply: CannedReply;
  readonly report: LibraryReport;
  readonly facts: LibraryFacts;
  readonly actions: LibraryActions;
  readonly wording: LibraryWording;
  readonly onChange: (variant: CannedReplyVariant) => void;
  /** Absent for the only one. */
  readonly onRemove: (() => void) | undefined;
}

const PLATFORMS: readonly Platform[] = ['x', 'facebook', 'instagram'];

/** One wording: what it is for, its text, and what becomes of it. */
export function VariantEditor(props: VariantEditorProps) {
  const { variant, reply, report, facts, actions, wording, onChange, onRemove } = props;
  const { texts } = wording;
  const { language, platform, formality, title, body } = variant;
  const bodyOf = (shortcut: string) => facts.findByShortcut(shortcut)?.variants[0]?.body;
  const { fault } = body.trim() === '' ? {} : checkTemplate(body, bodyOf);

  const changeFor = (next: Pick<CannedReplyVariant, 'platform' | 'formality'>) =>
    onChange({ language, title, body, ...next });
  return (
    <div class="variant">
      <div class="field">
        <label>
          <span>{texts.language}</span>
          <select
            value={language}
            onChange={({ currentTarget: { value } }) =>
              onChange({ ...variant, language: LANGUAGES.find((each) => each === value) ?? language })
            }
          >
            {LANGUAGES.map((each) => (
              <option key={each} value={each} lang={each}>
                {LANGUAGE_NAMES[each]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{texts.platform}</span>
          <select
            value={platform ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const chosen = PLATFORMS.find((each) => each === value);
              changeFor({ ...(chosen && { platform: chosen }), ...(formality && { formality }) });
            }}
          >
            <option value="">{texts.everywhere}</option>
            {PLATFORMS.map((each) => (
              <option key={each} value={each}>
                {PLATFORM_NAMES[each]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{texts.address}</span>
          <select
            value={formality ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const chosen = FORMALITIES.find((each) => each === value);
              changeFor({ ...(platform && { platform }), ...(chosen && { formality: chosen }) });
            }}
          >
            <option value="">{texts.either}</option>
            {FORMALITIES.map((each) => (
              <option key={each} value={each}>
                {texts[each]}
              </option>
            ))}
          </select>
        </label>
        {onRemove && (
          <button type="button" class="button" onClick={onRemove}>
            {texts.removeWording}
          </button>
        )}
      </div>
      <label class="wide">
        <span>{texts.title}</span>
        <input
          type="text"
          lang={language}
          value={title}
          onInput={(event) => onChange({ ...variant, title: event.currentTarget.value })}
        />
      </label>
      <BodyField
        language={language}
        body={body}
        isFaulty={fault !== undefined}
        wording={wording}
        onChange={(next) => onChange({ ...variant, body: next })}
      />
      <p class="problem" id="template-fault" role="status">
        {fault && faultText(fault, wording)}
      </p>
      <Preview
        variant={variant}
        reply={reply}
        agentName={report.agentName}
        facts={facts}
        actions={actions}
        wording={wording}
      />
    </div>
  );
}

import { useSignal } from '@preact/signals';
import { PLATFORM_NAMES } from '../../lib/i18n/names';
import type { DriftNotice } from '../../lib/reports/popupReport';
import { CopyIcon, WarningIcon } from '../shared/icons';
import type { PopupWording } from './wording';

interface DriftNoticesProps {
  readonly notices: readonly DriftNotice[];
  readonly wording: PopupWording;
  /** Puts a text on the clipboard; false when the browser refused. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** Says that a site changed its pages, and hands out what helps to mend it. */
export function DriftNotices({ notices, wording, copy }: DriftNoticesProps) {
  return notices.map((notice) => (
    <Notice key={notice.platform} notice={notice} wording={wording} copy={copy} />
  ));
}

interface NoticeProps extends Omit<DriftNoticesProps, 'notices'> {
  readonly notice: DriftNotice;
}

function Notice({ notice, wording: { texts, formats }, copy }: NoticeProps) {
  const outcome = useSignal<'none' | 'copied' | 'failed'>('none');
  const copyReport = async () => {
    outcome.value = (await copy(notice.report)) ? 'copied' : 'failed';
  };
  return (
    <section class="notice" data-tone="warning">
      <h2>
        <WarningIcon /> {texts.driftTitle(PLATFORM_NAMES[notice.platform])}
      </h2>
      <p>{texts.driftText(formats.number(notice.selectors.length))}</p>
      <button type="button" class="button" onClick={copyReport}>
        <CopyIcon size={14} /> {texts.copyReport}
      </button>
      <span role="status" class="outcome">
        {outcome.value === 'copied' && texts.reportCopied}
        {outcome.value === 'failed' && texts.copyFailed}
      </span>
      {outcome.value === 'failed' && (
        <textarea readOnly rows={5} aria-label={texts.report} value={notice.report} />
      )}
    </section>
  );
}

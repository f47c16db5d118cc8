import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { EpochMs } from '../../lib/domain/units';
import type { Language } from '../../lib/domain/vocabulary';
import type { PopupModel } from '../../lib/reports/popupModel';
import { PageProblem } from '../shared/PageProblem';
import { Popup, type PopupActions } from './Popup';
import { PopupHead } from './PopupHead';
import { usePopupWording } from './usePopupWording';

interface PopupPageProps {
  readonly model: PopupModel;
  /** What to speak before the settings are read. */
  readonly firstLanguage: Language;
  readonly now: ReadonlySignal<EpochMs>;
  readonly areHostsGranted: ReadonlySignal<boolean>;
  readonly isPageUnread: ReadonlySignal<boolean>;
  readonly hasUnknownRows: ReadonlySignal<boolean>;
  readonly actions: PopupActions;
}

/** The popup; only its head until its numbers are read, so that something shows at once. */
export function PopupPage({ model, firstLanguage, ...props }: PopupPageProps) {
  const report = model.report.value;
  const hasFailed = model.failure.value !== undefined;
  const language = report?.language ?? firstLanguage;
  const wording = usePopupWording(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (wording === undefined) return <PopupHead />;
  if (hasFailed) return <PageProblem text={wording.texts.loadFailed} />;
  if (report === undefined) return <PopupHead />;
  return <Popup report={report} wording={wording} choice={model.choice} {...props} />;
}

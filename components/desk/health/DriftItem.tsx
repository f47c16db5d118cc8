import { PLATFORM_NAMES } from '../../../lib/i18n/names';
import type { DriftEntry } from '../../../lib/reports/health/healthReport';
import { CopyIcon } from '../../shared/icons';
import type { HealthWording } from './wording';

interface DriftItemProps {
  readonly entry: DriftEntry;
  readonly wording: HealthWording;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

/** One change of a page. */
export function DriftItem({ entry, wording: { texts, formats }, onCopy, onRemove }: DriftItemProps) {
  const { key, firstSeenAt, lastSeenAt, count, isCurrent } = entry;
  const site = PLATFORM_NAMES[key.platform];
  const findings: Readonly<Record<string, string>> = {
    missing: texts.missing,
    disagreeing: texts.disagreeing,
    unreadable: texts.unreadable,
  };
  const noticed = isCurrent ? texts.noticed : texts.noticedBefore;
  const [first, last] = [formats.dateTime(firstSeenAt), formats.dateTime(lastSeenAt)];
  return (
    <li>
      <div class="drift">
        {site}: <code>{key.selector}</code> {findings[key.kind] ?? key.kind}
        <p class="help">{noticed(formats.number(count), first, last, key.version)}</p>
      </div>
      <button type="button" class="button" aria-label={texts.copyOf(key.selector, site)} onClick={onCopy}>
        <CopyIcon size={14} /> {texts.copy}
      </button>
      <button type="button" class="button" aria-label={texts.removeOf(key.selector, site)} onClick={onRemove}>
        {texts.remove}
      </button>
    </li>
  );
}

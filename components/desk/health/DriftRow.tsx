import { PLATFORM_NAMES } from '../../../lib/i18n/names';
import type { DriftEntry } from '../../../lib/reports/health/healthReport';
import { CopyIcon } from '../../shared/icons';
import type { HealthWording } from './wording';

interface DriftRowProps {
  readonly entry: DriftEntry;
  readonly wording: HealthWording;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

/** One change of a page. */
export function DriftRow({ entry, wording: { texts, formats }, onCopy, onRemove }: DriftRowProps) {
  const { key, firstSeenAt, lastSeenAt, count, isCurrent } = entry;
  const site = PLATFORM_NAMES[key.platform];
  const findings: Readonly<Record<string, string>> = {
    missing: texts.missing,
    disagreeing: texts.disagreeing,
    unreadable: texts.unreadable,
  };
  return (
    <tr>
      <td>{site}</td>
      <th scope="row">
        <code>{key.selector}</code>
      </th>
      <td>{findings[key.kind] ?? key.kind}</td>
      <td>{isCurrent ? key.version : texts.former(key.version)}</td>
      <td>{formats.dateTime(firstSeenAt)}</td>
      <td>{formats.dateTime(lastSeenAt)}</td>
      <td>{formats.number(count)}</td>
      <td>
        <button type="button" class="button" aria-label={texts.copyOf(key.selector, site)} onClick={onCopy}>
          <CopyIcon size={14} /> {texts.copy}
        </button>{' '}
        <button
          type="button"
          class="button"
          aria-label={texts.removeOf(key.selector, site)}
          onClick={onRemove}
        >
          {texts.remove}
        </button>
      </td>
    </tr>
  );
}

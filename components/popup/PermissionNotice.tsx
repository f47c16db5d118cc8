import { useSignal } from '@preact/signals';
import { PrivacyIcon } from '../shared/icons';
import type { PopupWording } from './wording';

interface PermissionNoticeProps {
  readonly wording: PopupWording;
  /** Must be called right in the click: browsers ask only then. */
  readonly grant: () => Promise<boolean>;
}

/** Firefox lets people take a host back at any time; one click gives it again. */
export function PermissionNotice({ wording: { texts }, grant }: PermissionNoticeProps) {
  const isDenied = useSignal(false);
  const ask = async () => {
    isDenied.value = !(await grant());
  };
  return (
    <section class="notice" data-tone="warning">
      <h2>
        <PrivacyIcon /> {texts.permissionTitle}
      </h2>
      <p>{texts.permissionText}</p>
      <button type="button" class="button" data-kind="primary" onClick={ask}>
        {texts.grantPermission}
      </button>
      <span role="status" class="outcome">
        {isDenied.value && texts.permissionDenied}
      </span>
    </section>
  );
}

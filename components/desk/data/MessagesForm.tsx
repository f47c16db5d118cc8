import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { PLATFORM_NAMES } from '../../../lib/i18n/names';
import type { MessagesPreview } from './dataActions';
import type { DataWording } from './wording';

interface MessagesFormProps {
  readonly wording: DataWording;
  readonly preview: MessagesPreview;
  readonly isDisabled: boolean;
  readonly onApply: (account: string) => void;
}

/** What is in a file of messages, and with which account they were held. */
export function MessagesForm({ wording, preview, isDisabled, onApply }: MessagesFormProps) {
  const { texts, formats } = wording;
  const field = useRef<HTMLInputElement>(null);
  const isMissing = useSignal(false);
  const apply = (event: SubmitEvent) => {
    event.preventDefault();
    const account = (field.current?.value ?? '').trim().replace(/^@/, '');
    isMissing.value = account === '';
    if (isMissing.value) field.current?.focus();
    else onApply(account);
  };
  const { messages, conversations, from, to, accounts } = preview;
  return (
    <form class="preview" onSubmit={apply} noValidate>
      <p>
        <strong>{texts.plainFile(formats.number(messages), formats.number(conversations))}</strong>
      </p>
      <p>{texts.plainPeriod(formats.dateTime(from), formats.dateTime(to))}</p>
      <p>{texts.plainChannels(channelNames(wording, preview))}</p>
      <p class="help" id="import-help">
        {texts.plainHelp}
      </p>
      <label for="import-account">{texts.account}</label>
      <input
        id="import-account"
        ref={field}
        type="text"
        autoComplete="off"
        maxLength={200}
        list="import-accounts"
        defaultValue={accounts[0] ?? ''}
        disabled={isDisabled}
        aria-invalid={isMissing.value}
        aria-describedby="import-fault import-help"
      />
      <datalist id="import-accounts">
        {accounts.map((account) => (
          <option key={account} value={account} />
        ))}
      </datalist>
      <p class="problem" id="import-fault" role="alert">
        {isMissing.value && texts.accountMissing}
      </p>
      <button type="submit" class="button" data-kind="primary" disabled={isDisabled}>
        {texts.importNow}
      </button>
    </form>
  );
}

function channelNames({ words, formats }: DataWording, { channels }: MessagesPreview): string {
  const names = channels.map((channel) => {
    const [platform, kind] = channel.split('/') as [keyof typeof PLATFORM_NAMES, keyof typeof words];
    return `${PLATFORM_NAMES[platform]} ${words[kind]}`;
  });
  return formats.list(names);
}

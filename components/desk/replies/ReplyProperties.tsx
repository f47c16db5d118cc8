import type { Signal } from '@preact/signals';
import { type CannedReply, REPLY_KINDS } from '../../../lib/domain/cannedReply';
import type { Platform } from '../../../lib/domain/vocabulary';
import { PLATFORM_NAMES } from '../../../lib/i18n/names';
import type { ReplyFault } from '../../../lib/replies/checkReply';
import { foldersOf } from '../../../lib/replies/filterLibrary';
import type { LibraryReport } from '../../../lib/reports/libraryModel';
import { AfterSendingField } from './AfterSendingField';
import type { LibraryWording } from './wording';

interface ReplyPropertiesProps {
  readonly draft: Signal<CannedReply>;
  readonly report: LibraryReport;
  readonly fault: ReplyFault | undefined;
  readonly wording: LibraryWording;
}

const PLATFORMS: readonly Platform[] = ['x', 'facebook', 'instagram'];
const separated = (text: string): string[] => text.split(',').map((part) => part.trimStart());

/** What a reply is called, where it stands and where it is offered. */
export function ReplyProperties({ draft, report, fault, wording }: ReplyPropertiesProps) {
  const { texts, formats } = wording;
  const { shortcut, kind, folder, tags, isFavourite, scope } = draft.value;
  const change = (edit: Partial<CannedReply>) => {
    draft.value = { ...draft.value, ...edit };
  };
  const offer = (platform: Platform, isOffered: boolean) => {
    const kept = (scope.platforms.length === 0 ? PLATFORMS : scope.platforms).filter(
      (each) => each !== platform,
    );
    const platforms = isOffered ? [...kept, platform] : kept;
    change({ scope: { ...scope, platforms: platforms.length === PLATFORMS.length ? [] : platforms } });
  };
  return (
    <div class="properties">
      <label>
        <span>{texts.shortcut}</span>
        <input
          type="text"
          autoComplete="off"
          spellcheck={false}
          value={shortcut}
          aria-invalid={fault?.startsWith('shortcut') ?? false}
          aria-describedby="shortcut-help"
          onInput={(event) => change({ shortcut: event.currentTarget.value })}
        />
        <small id="shortcut-help">{texts.shortcutHelp}</small>
      </label>
      <label>
        <span>{texts.kind}</span>
        <select
          value={kind}
          onChange={({ currentTarget: { value } }) =>
            change({ kind: REPLY_KINDS.find((each) => each === value) ?? 'reply' })
          }
        >
          <option value="reply">{texts.kindReply}</option>
          <option value="link">{texts.kindLink}</option>
        </select>
      </label>
      <label>
        <span>{texts.folder}</span>
        <input
          type="text"
          list="folders"
          value={folder}
          aria-describedby="folder-help"
          onInput={(event) => change({ folder: event.currentTarget.value })}
        />
        <datalist id="folders">
          {foldersOf(report.replies, formats.language).map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <small id="folder-help">{texts.folderHelp}</small>
      </label>
      <label>
        <span>{texts.tags}</span>
        <input
          type="text"
          value={tags.join(', ')}
          aria-describedby="tags-help"
          onInput={(event) => change({ tags: separated(event.currentTarget.value) })}
        />
        <small id="tags-help">{texts.tagsHelp}</small>
      </label>
      <label>
        <span>{texts.accounts}</span>
        <input
          type="text"
          value={scope.accounts.join(', ')}
          placeholder={report.accounts.join(', ')}
          aria-describedby="accounts-help"
          onInput={(event) => change({ scope: { ...scope, accounts: separated(event.currentTarget.value) } })}
        />
        <small id="accounts-help">{texts.accountsHelp}</small>
      </label>
      <AfterSendingField
        afterSending={draft.value.afterSending}
        wording={wording}
        onChange={(afterSending) => {
          const { afterSending: _, ...kept } = draft.value;
          draft.value = afterSending === undefined ? kept : { ...kept, afterSending };
        }}
      />
      <fieldset>
        <legend>{texts.offeredOn}</legend>
        <div class="field">
          {PLATFORMS.map((platform) => (
            <label key={platform} class="choice">
              <input
                type="checkbox"
                checked={scope.platforms.length === 0 || scope.platforms.includes(platform)}
                onChange={(event) => offer(platform, event.currentTarget.checked)}
              />
              {PLATFORM_NAMES[platform]}
            </label>
          ))}
          <label class="choice">
            <input
              type="checkbox"
              checked={isFavourite}
              onChange={(event) => change({ isFavourite: event.currentTarget.checked })}
            />
            {texts.favourite}
          </label>
        </div>
      </fieldset>
    </div>
  );
}

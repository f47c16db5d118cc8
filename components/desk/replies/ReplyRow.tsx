import type { CannedReply, ReplyUsage } from '../../../lib/domain/cannedReply';
import { LANGUAGES } from '../../../lib/domain/vocabulary';
import { LANGUAGE_NAMES, PLATFORM_NAMES } from '../../../lib/i18n/names';
import type { ReplyLint } from '../../../lib/replies/lintReply';
import { StarIcon, WarningIcon } from '../../shared/icons';
import { type LibraryWording, lintText } from './wording';

interface ReplyRowProps {
  readonly reply: CannedReply;
  readonly isSelected: boolean;
  readonly lints: readonly ReplyLint[];
  readonly usage: ReplyUsage | undefined;
  readonly wording: LibraryWording;
  readonly onSelect: (isSelected: boolean) => void;
  readonly onOpen: () => void;
  readonly onFavourite: () => void;
}

/** One reply of the list: what it is called, where it is offered, what is written of it, how it is used. */
export function ReplyRow(props: ReplyRowProps) {
  const { reply, isSelected, lints, usage, wording, onSelect, onOpen, onFavourite } = props;
  const { texts, formats } = wording;
  const { shortcut, variants, folder, scope, tags, isFavourite } = reply;
  const shown = variants.find(({ language }) => language === formats.language) ?? variants[0];
  const isInvalid = lints.some(({ type }) => type === 'invalid');
  return (
    <li>
      <input
        type="checkbox"
        aria-label={texts.selectOf(shortcut)}
        checked={isSelected}
        onChange={(event) => onSelect(event.currentTarget.checked)}
      />
      <button
        type="button"
        class="icon-button star"
        aria-pressed={isFavourite}
        aria-label={texts.favouriteOf(shortcut)}
        onClick={onFavourite}
      >
        <StarIcon />
      </button>
      <div class="entry">
        <button type="button" id={`open-${reply.id}`} class="open" onClick={onOpen}>
          <code>/{shortcut}</code> <span lang={shown?.language}>{shown?.title}</span>
        </button>
        <p class="line" lang={shown?.language} dir="auto">
          {shown?.body}
        </p>
        <p class="facts">
          <Languages reply={reply} wording={wording} />
          {folder !== '' && <span>{folder}</span>}
          {scope.platforms.length > 0 && (
            <span>{formats.list(scope.platforms.map((platform) => PLATFORM_NAMES[platform]))}</span>
          )}
          {tags.map((tag) => (
            <span key={tag} class="word">
              {tag}
            </span>
          ))}
          <span>
            {usage
              ? texts.used(usage.insertedCount, formats.number(usage.insertedCount))
              : texts.neverUsedShort}
          </span>
        </p>
        {lints.length > 0 && (
          <details class="lints" data-tone={isInvalid ? 'danger' : undefined}>
            <summary>
              <WarningIcon size={14} /> {isInvalid && `${texts.notOffered}: `}
              {texts.hints(lints.length, formats.number(lints.length))}
            </summary>
            <ul>
              {lints.map((lint) => (
                <li key={JSON.stringify(lint)}>{lintText(lint, wording)}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}

/** Which languages it is written in, and in how many wordings. */
function Languages({ reply, wording }: { readonly reply: CannedReply; readonly wording: LibraryWording }) {
  const counts = LANGUAGES.map((language) => ({
    language,
    count: reply.variants.filter((variant) => variant.language === language).length,
  })).filter(({ count }) => count > 0);
  const names = counts.map(({ language }) => LANGUAGE_NAMES[language]);
  return (
    <span role="img" aria-label={wording.texts.languagesOf(wording.formats.list(names))}>
      {counts.map(({ language, count }) => `${language}${count > 1 ? ` ×${count}` : ''}`).join(' · ')}
    </span>
  );
}

import type { SuggestedTag } from '../../lib/domain/triage/suggestedTag';
import { PlusIcon } from '../shared/icons';
import { TagChip } from '../shared/TagChip';
import type { TagOption } from './barView';
import type { TagFieldProps } from './TagField';

interface TagOptionTextProps extends Pick<TagFieldProps, 'texts'> {
  readonly option: TagOption;
  /** How tags are to be named. */
  readonly convention: string;
}

/** A tag with what it is for, or why it is suggested; or a new one, with how tags are to be named. */
export function TagOptionText({ option, texts, convention }: TagOptionTextProps) {
  if ('newName' in option) {
    return (
      <span class="option">
        <span class="new">
          <PlusIcon size={14} />
          {texts.createTag(option.newName)}
        </span>
        {convention !== '' && <small>{convention}</small>}
      </span>
    );
  }
  const { tag, suggested } = option;
  return (
    <>
      <span class="option">
        <TagChip tag={tag} />
        {suggested ? (
          <small class="why">{reasonOf(suggested, texts)}</small>
        ) : (
          tag.description && <small title={tag.description}>{tag.description}</small>
        )}
      </span>
      {suggested && (
        // For the pointer alone: the keyboard has Delete, as the line above the list says.
        <span class="decline" data-act="decline" title={texts.declineTag(tag.name)} aria-hidden="true">
          ×
        </span>
      )}
    </>
  );
}

function reasonOf({ because, words }: SuggestedTag, texts: TagFieldProps['texts']): string {
  const said = words.map((word) => `“${word}”`).join(', ');
  switch (because) {
    case 'rule':
      return texts.suggestedByRule(words.join());
    case 'question':
      return texts.suggestedAsQuestion;
    case 'noReply':
      return texts.suggestedAsNoReply;
    case 'similar':
      return said === '' ? texts.suggestedAsAlike : texts.suggestedAsAlikeIn(said);
    default:
      return texts.suggestedFor(said);
  }
}

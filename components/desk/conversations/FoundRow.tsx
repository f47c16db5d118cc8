import type { Tag } from '../../../lib/domain/event';
import type { TagId } from '../../../lib/domain/vocabulary';
import type { FoundConversation } from '../../../lib/reports/search/conversationSearch';
import { nameOf } from '../../shared/contactName';
import { TagChip } from '../../shared/TagChip';
import type { SearchWording } from './wording';

interface FoundRowProps {
  readonly found: FoundConversation;
  readonly tagsById: ReadonlyMap<TagId, Tag>;
  readonly wording: SearchWording;
  readonly onOpen: () => void;
}

/** A conversation that was found: who, where, when, how it stands, and where the words are. */
export function FoundRow({ found, tagsById, wording, onOpen }: FoundRowProps) {
  const { texts, formats } = wording;
  const tags = found.tagIds.flatMap((id) => tagsById.get(id) ?? []);
  return (
    <li>
      <button type="button" class="open" title={texts.open} onClick={onOpen}>
        <bdi>{nameOf(found.contact, found.channel)}</bdi>
      </button>
      <span class="facts">
        <span>{wording.channel(found.channel, found.service)}</span>
        <time dateTime={new Date(found.lastMessageAt).toISOString()}>
          {formats.dateTime(found.lastMessageAt)}
        </time>
        <span class="word">{texts[found.state]}</span>
      </span>
      {found.excerpt !== '' && (
        <span class="line" dir="auto">
          {found.excerpt}
        </span>
      )}
      {tags.length > 0 && (
        <span class="chips">
          {tags.map((tag) => (
            <TagChip key={tag.id} tag={tag} />
          ))}
        </span>
      )}
    </li>
  );
}

import type { RelatedConversation } from '../../lib/domain/conversation';
import type { NoteFieldProps } from './NoteLine';
import { WaitText } from './WaitText';

interface RelatedLineProps extends NoteFieldProps {
  readonly other: RelatedConversation;
}

/** Where else the same customer is talked to, and whether that is the same case. */
export function RelatedLine({ other, ...props }: RelatedLineProps) {
  const { texts, onLink } = props;
  const name = other.threadId === undefined ? texts.alsoPublic : texts.alsoPrivate;
  const label = other.isLinked ? texts.unlink : texts.link;
  return (
    <div class="line also">
      {name}
      <WaitText {...props} conversation={other} />
      <button type="button" aria-label={`${label}: ${name}`} onClick={() => onLink(other)}>
        {label}
      </button>
    </div>
  );
}

import { type Signal, useSignal } from '@preact/signals';
import type { CannedReply, ReplyUsage } from '../../../lib/domain/cannedReply';
import type { ReplyLint } from '../../../lib/replies/lintReply';
import { ShowMore } from '../ShowMore';
import { ReplyRow } from './ReplyRow';
import type { Lints } from './useLints';
import type { LibraryWording } from './wording';

interface LibraryListProps {
  readonly replies: readonly CannedReply[];
  /** The whole library, not only what is shown of it. */
  readonly isEmpty: boolean;
  readonly selected: Signal<ReadonlySet<string>>;
  readonly lints: Lints;
  readonly usages: ReadonlyMap<string, ReplyUsage>;
  readonly wording: LibraryWording;
  readonly onOpen: (id: string) => void;
  readonly onFavourite: (reply: CannedReply) => void;
}

const ROWS_AT_ONCE = 100;
const NO_LINTS: readonly ReplyLint[] = [];

/** The replies that are shown, some at a time. */
export function LibraryList(props: LibraryListProps) {
  const { replies, isEmpty, selected, lints, usages, wording, onOpen, onFavourite } = props;
  const { texts, formats } = wording;
  const most = useSignal(ROWS_AT_ONCE);
  const select = (id: string, isSelected: boolean) => {
    const next = new Set(selected.value);
    if (isSelected) next.add(id);
    else next.delete(id);
    selected.value = next;
  };
  return (
    <>
      <p role="status" class="help">
        {replies.length > 0 && texts.found(replies.length, formats.number(replies.length))}
        {replies.length === 0 && (isEmpty ? texts.none : texts.noneFound)}
      </p>
      <ul class="library">
        {replies.slice(0, most.value).map((reply) => (
          <ReplyRow
            key={reply.id}
            reply={reply}
            isSelected={selected.value.has(reply.id)}
            lints={lints.get(reply.id) ?? NO_LINTS}
            usage={usages.get(reply.id)}
            wording={wording}
            onSelect={(isSelected) => select(reply.id, isSelected)}
            onOpen={() => onOpen(reply.id)}
            onFavourite={() => onFavourite(reply)}
          />
        ))}
      </ul>
      <ShowMore count={replies.length} most={most} step={ROWS_AT_ONCE} label={texts.showMore} />
    </>
  );
}

import { useRef, useState } from 'react';
import type { Comment } from '../../../world/meta/model';
import { type CommentDraft, EMPTY_DRAFT } from './CommentForm';

/** The post's one box: "Reply" puts the author's name into it. */
export function useReplying() {
  const [draft, setDraft] = useState<CommentDraft>(EMPTY_DRAFT);
  const box = useRef<HTMLTextAreaElement>(null);
  return {
    draft,
    setDraft,
    box,
    reply({ id, author }: Comment) {
      setDraft({ text: `@${author} `, answers: { comment: id, author } });
      box.current?.focus();
    },
  };
}

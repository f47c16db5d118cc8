import type { ComposerAnchor } from '../../adapter';
import { isSame } from '../../comments/conversations';
import type { Finder } from '../../finder';
import type { InstagramSelectors } from '../selectors';
import type { Comment } from './comment';

const ADDRESSED = /^@([\w.]{1,30})\s/;

/**
 * The box under a post. "Reply" puts the author's name into it, and Instagram knows by that alone what is being answered:
 * nothing may come before it.
 *
 * @param comments of all who may be answered; the reply goes to their conversation, whichever comment of theirs it is under
 */
export const readComposers = (
  finder: Finder<InstagramSelectors>,
  comments: readonly Comment[],
): readonly ComposerAnchor[] =>
  usable(finder).map((element) => {
    const place = 'inline';
    const dialog = finder.around('dialog', element);
    const draft = 'value' in element && typeof element.value === 'string' ? element.value : '';
    const [prefill, handle] = ADDRESSED.exec(draft) ?? [];
    const answered = comments
      .filter(({ author, row }) => isSame(author.handle, handle ?? null) && (dialog?.contains(row) ?? true))
      .toSorted((one, other) => other.sentAt - one.sentAt)[0];
    if (answered === undefined || prefill === undefined) {
      return { element, place, answersMessageId: undefined, writes: 'comment' };
    }
    return { element, place, answersMessageId: answered.id, writes: 'reply', prefill };
  });

/** The page behind a post that is shown in a dialog is out of reach. */
function usable(finder: Finder<InstagramSelectors>): readonly HTMLElement[] {
  const boxes = finder.all('commentComposer');
  const inDialogs = boxes.filter((box) => finder.around('dialog', box) !== undefined);
  return inDialogs.length > 0 ? inDialogs : boxes;
}

/** What stands fast below the comments: the box with its picture and buttons. */
export function footOf(
  finder: Finder<InstagramSelectors>,
  [composer]: readonly ComposerAnchor[],
): HTMLElement | undefined {
  const form = composer && finder.around('commentForm', composer.element);
  return form?.parentElement ?? undefined;
}

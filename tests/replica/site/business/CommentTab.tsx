import { BRAND } from '../../world/people';
import { Face } from '../meta/Face';
import { useMetaState, usePerson } from '../meta/metaSite';

/** The tab of comments, as far as anybody has told what it looks like. */
export function CommentTab() {
  const { world } = useMetaState();
  const personOf = usePerson();
  const comments = world.pagePosts
    .filter(({ platform }) => platform === 'facebook')
    .flatMap((post) => post.comments)
    .filter(({ author, answers }) => author !== BRAND && answers === undefined)
    .toSorted((a, b) => b.sentAt - a.sentAt);
  return (
    <div data-pagelet="BizP13NInboxCommentListView" className="list">
      <div className="list-scroller">
        {comments.map((comment) => (
          <div key={comment.id} className="_at41 _5_n1 thread-row">
            <div className="row-inner">
              <Face handle={comment.author} size={48} alt="" />
              <div className="row-words">
                <div className="row-title">{personOf(comment.author).name}</div>
                <div className="one-line">{comment.text}</div>
              </div>
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

import type { Aggregate } from '../../world/model';
import { Avatar } from './Avatar';
import { Composer } from './Composer';
import { Icon } from './icons';
import { PostArticle } from './PostArticle';
import { PALETTES } from './palette';
import { RichName, RichText } from './RichText';
import type { Cell } from './select';
import { useSite, useSiteState, useWords, useWorld } from './site';
import { shortTime } from './times';
import { fill } from './words';

function AggregateRow({ aggregate }: { readonly aggregate: Aggregate }) {
  const words = useWords();
  const { router } = useSite();
  const { settings } = useSiteState();
  const { people, posts } = useWorld();
  const post = aggregate.postId ? posts.get(aggregate.postId) : undefined;
  const first = people.get((aggregate.people[0] ?? '').toLowerCase());
  const sentence = { like: words.likedYours, repost: words.repostedYours, follow: words.followedYou }[
    aggregate.kind
  ];
  const [before = '', after = ''] = sentence.split('{names}');
  const more = aggregate.people.length > 1 ? ` +${aggregate.people.length - 1}` : '';
  const icon = { like: 'like', repost: 'repost', follow: 'person' }[aggregate.kind] as
    | 'like'
    | 'repost'
    | 'person';
  return (
    <article
      role="article"
      tabIndex={0}
      data-testid="notification"
      className="post notification"
      onClick={() => post && router.go(`/${post.author}/status/${post.id}`)}
    >
      <div className="post-row">
        <div className={`avatar-column kind ${aggregate.kind}`}>
          <Icon name={icon} filled={aggregate.kind !== 'repost'} />
        </div>
        <div className="post-column">
          <div role="list" className="faces">
            {aggregate.people.map((handle) => (
              <div role="listitem" key={handle}>
                <Avatar handle={handle} size={32} />
              </div>
            ))}
          </div>
          <div dir="ltr" className="sentence">
            {before}
            <b>
              <RichName name={first?.name ?? ''} />
              {more}
            </b>
            {after}
            <span className="dot"> · </span>
            <time dateTime={new Date(aggregate.at).toISOString()}>
              {shortTime(aggregate.at, settings.language)}
            </time>
          </div>
          {post ? (
            <div dir="auto" className="text" style={{ color: PALETTES[settings.theme].muted }}>
              <RichText text={post.text} />
            </div>
          ) : null}
        </div>
      </div>
    </article>
  );
}

function Gone({ lineBelow }: { readonly lineBelow: boolean }) {
  const words = useWords();
  return (
    <article role="article" tabIndex={-1} className={lineBelow ? 'gone below' : 'gone'}>
      <div dir="auto">
        <span dir="ltr">
          <span>
            <span>{words.gone} </span>
          </span>
        </span>
        <a
          href="https://help.x.com/rules"
          rel="noopener noreferrer nofollow"
          target="_blank"
          role="link"
          className="accent"
        >
          <span>{words.learnMore}</span>
        </a>
      </div>
    </article>
  );
}

interface CellViewProps {
  readonly cell: Cell;
  onShowReplies?(): void;
}

/** What a cell of a timeline holds. */
export function CellView({ cell, onShowReplies }: CellViewProps) {
  const words = useWords();
  const { posts } = useWorld();
  switch (cell.kind) {
    case 'post': {
      const post = posts.get(cell.id);
      if (!post) return null;
      const { showsContext, lineAbove, lineBelow } = cell;
      return (
        <PostArticle
          post={post}
          as="list"
          showsContext={showsContext}
          lineAbove={lineAbove}
          lineBelow={lineBelow}
        />
      );
    }
    case 'focused': {
      const post = posts.get(cell.id);
      if (!post) return null;
      return (
        <>
          <PostArticle post={post} as="focused" lineAbove={cell.lineAbove} />
          <div data-testid="inline_reply_offscreen">
            <div>
              <Composer place="inline" answers={post.id} />
            </div>
          </div>
        </>
      );
    }
    case 'gone':
      return <Gone lineBelow={cell.lineBelow} />;
    case 'aggregate':
      return <AggregateRow aggregate={cell.aggregate} />;
    case 'showReplies':
      return (
        <button type="button" role="button" className="show-replies accent" onClick={onShowReplies}>
          <span>{fill(words.showReplies, { count: cell.count })}</span>
        </button>
      );
    case 'separator':
      return <div className="separator" />;
  }
}

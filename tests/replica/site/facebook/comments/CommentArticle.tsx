import type { Comment, PagePost } from '../../../world/meta/model';
import { BRAND } from '../../../world/people';
import { EmojiText } from '../../meta/EmojiText';
import { useFaceAddress } from '../../meta/Face';
import { Link } from '../../meta/Link';
import { linesOf } from '../../meta/lines';
import { useLanguage, usePerson } from '../../meta/metaSite';
import { useSending } from '../../meta/sending';
import { shortAge, spokenAge } from '../../meta/times';
import { authorAddress, commentAddress, responseAddress } from '../addresses';
import { useWords } from '../useWords';
import { fill } from '../words';

/** With a country, as Facebook guesses them. */
const LANGUAGE_TAGS = { en: 'en-US', tr: 'tr-TR', id: 'id-ID' } as const;

interface CommentArticleProps {
  readonly post: PagePost;
  readonly comment: Comment;
  readonly onReply: () => void;
  readonly onMessage: () => void;
  readonly onResponse: () => void;
}

function RoundFace({ handle }: { readonly handle: string }) {
  const source = useFaceAddress(handle);
  return (
    <svg aria-hidden="true" data-visualcompletion="ignore-dynamic" role="none" height="32" width="32">
      <g>
        <image x="0" y="0" height="100%" width="100%" preserveAspectRatio="xMidYMid slice" href={source} />
        <circle cx="16" cy="16" r="16" fill="none" />
      </g>
    </svg>
  );
}

function Words({ text }: { readonly text: string }) {
  return linesOf(text).map(({ start, line }) => (
    <div key={start} dir="auto">
      <EmojiText text={line} />
    </div>
  ));
}

/** What can be done with a comment; those of a customer can be answered in private, once. */
function CommentActions(props: CommentArticleProps) {
  const { post, comment, onReply, onMessage, onResponse } = props;
  const words = useWords();
  const { changeComment } = useSending();
  const button = (label: string, act: () => void) => (
    <li>
      <div>
        <div role="button" tabIndex={0} onClick={act}>
          {label}
        </div>
      </div>
    </li>
  );
  return (
    <ul aria-hidden="false" className="comment-actions">
      <li>
        <span>
          <div>
            <Link to={commentAddress(post, comment)}>{shortAge(comment.sentAt, words)}</Link>
          </div>
        </span>
      </li>
      <li>
        <span>
          <div>
            <span>
              <div>
                <div aria-label={words.like} role="button" tabIndex={0}>
                  <div>{words.like}</div>
                </div>
              </div>
              <div aria-label={words.react} role="button" tabIndex={0} />
            </span>
          </div>
        </span>
      </li>
      {button(words.reply, onReply)}
      {comment.author === BRAND ? null : comment.isAnsweredPrivately ? (
        <li>
          <div>
            <a
              role="link"
              tabIndex={0}
              href={responseAddress(comment)}
              onClick={(event) => {
                event.preventDefault();
                onResponse();
              }}
            >
              {words.seeResponse}
            </a>
          </div>
        </li>
      ) : (
        button(words.sendMessage, onMessage)
      )}
      {comment.author === BRAND
        ? null
        : button(words.hide, () => changeComment(post.id, comment.id, { isHidden: true }))}
    </ul>
  );
}

/** One comment, or one reply. */
export function CommentArticle(props: CommentArticleProps) {
  const { post, comment } = props;
  const words = useWords();
  const language = useLanguage();
  const personOf = usePerson();
  const { name } = personOf(comment.author);
  const age = spokenAge(comment.sentAt, language);
  const parent = post.comments.find(({ id }) => id === comment.answers);
  const label = parent
    ? fill(words.replyBy, { name, other: personOf(parent.author).name, age })
    : fill(words.commentBy, { name, age });
  const author = authorAddress(post, comment);
  return (
    <div aria-label={label} role="article" tabIndex={-1} className="comment">
      <div>
        <span>
          <span>
            <Link aria-hidden="true" to={author} tabIndex={-1}>
              <RoundFace handle={comment.author} />
              <div role="none" data-visualcompletion="ignore" />
            </Link>
          </span>
        </span>
      </div>
      <div className="comment-main">
        <div>
          <div className="comment-line">
            <div className="comment-bubble">
              <div>
                <span>
                  <span>
                    <Link aria-hidden="false" to={author} className="comment-author">
                      <span>
                        <span dir="auto">{name}</span>
                      </span>
                    </Link>
                  </span>
                </span>
                {comment.text === '' ? null : (
                  <div>
                    <span dir="auto" lang={comment.language && LANGUAGE_TAGS[comment.language]}>
                      <div>
                        <Words text={comment.text} />
                      </div>
                    </span>
                  </div>
                )}
              </div>
            </div>
            <div>
              <div aria-hidden="false">
                <div
                  aria-expanded="false"
                  aria-haspopup="menu"
                  aria-label={words.menu}
                  role="button"
                  tabIndex={0}
                >
                  ⋯
                </div>
              </div>
            </div>
          </div>
          <div>
            <CommentActions {...props} />
          </div>
        </div>
      </div>
    </div>
  );
}

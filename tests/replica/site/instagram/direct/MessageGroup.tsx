import { Fragment, type ReactNode } from 'react';
import type { Thread, ThreadMessage } from '../../../world/meta/model';
import { BRAND } from '../../../world/people';
import { EmojiText } from '../../meta/EmojiText';
import { Face } from '../../meta/Face';
import { Link } from '../../meta/Link';
import { linesOf } from '../../meta/lines';
import { usePerson } from '../../meta/metaSite';
import { lineHeight, sized } from '../sized';
import { useWords } from '../useWords';
import { fill } from '../words';

interface LineProps {
  readonly message: ThreadMessage;
  /** Only the last message of somebody's run shows who it is. */
  readonly showsFace?: boolean;
  readonly children: ReactNode;
}

/** One line of a group: theirs have a gutter before them, ours one behind. */
function Line({ message, showsFace = false, children }: LineProps) {
  const words = useWords();
  const handle = message.author ?? '';
  if (handle === BRAND) {
    return (
      <div className="direct-line ours">
        {children}
        <div style={sized({ width: '16px' })} className="gutter">
          <div />
        </div>
      </div>
    );
  }
  return (
    <div className="direct-line">
      <div style={sized({ height: '100%', width: '35px' })} className="gutter">
        {showsFace ? (
          <span>
            <Link aria-label={fill(words.openProfile, { name: handle })} to={`/${handle}`}>
              <div>
                <span style={{ height: '28px', width: '28px' }}>
                  <Face handle={handle} size={28} alt={words.userPicture} />
                </span>
              </div>
            </Link>
          </span>
        ) : null}
      </div>
      {children}
    </div>
  );
}

export function MessageWords({ text }: { readonly text: string }) {
  return linesOf(text).map(({ start, line }) => (
    <Fragment key={start}>
      {start > 0 ? <br /> : null}
      <EmojiText text={line} />
    </Fragment>
  ));
}

const Actions = () => <div style={sized({ width: '96px' })} className="actions-gap" />;

function TextLine({ message, showsFace }: Omit<LineProps, 'children'> & { readonly showsFace: boolean }) {
  return (
    <Line message={message} showsFace={showsFace}>
      <div className="direct-body">
        <div className="direct-bubble-line">
          <div role="none">
            <div className="direct-bubble">
              <div role="presentation">
                <span dir="auto">
                  <div dir="auto">
                    <MessageWords text={message.text} />
                  </div>
                </span>
              </div>
            </div>
          </div>
          <Actions />
        </div>
      </div>
    </Line>
  );
}

function PhotoLine({ message, showsFace }: Omit<LineProps, 'children'> & { readonly showsFace: boolean }) {
  return (
    <Line message={message} showsFace={showsFace}>
      <div className="direct-body">
        <div role="none">
          <div role="button" tabIndex={0}>
            <div style={sized({ maxHeight: '340px', width: '180px' })}>
              <img alt="" height={120} width={180} src={`/replica/photo/${message.sentAt}.svg`} />
            </div>
            <div role="none" data-visualcompletion="ignore" style={{ inset: '0px' }} />
          </div>
        </div>
        <Actions />
      </div>
    </Line>
  );
}

interface QuoteProps {
  readonly message: ThreadMessage;
  readonly quoted: ThreadMessage;
}

/** What a message answers stands above it: who answers whom, and the words in a button. */
function Quote({ message, quoted }: QuoteProps) {
  const words = useWords();
  const personOf = usePerson();
  const isOurs = message.author === BRAND;
  const name = personOf((isOurs ? quoted.author : message.author) ?? '').name;
  return (
    <>
      <Line message={message}>
        <div>
          <span dir="auto" style={lineHeight('16px')} className="muted small">
            {fill(isOurs ? words.ownReply : words.theirReply, { name })}
          </span>
        </div>
      </Line>
      <Line message={message}>
        <div>
          <div>
            <div role="button" tabIndex={0}>
              <div role="none">
                <div className="direct-quote">
                  <div role="presentation">
                    <div>
                      <MessageWords text={quoted.text} />
                    </div>
                  </div>
                </div>
              </div>
            </div>
            <div />
          </div>
        </div>
      </Line>
    </>
  );
}

/** Some messages were thumbed up; the reaction repeats the gutter. */
function Reaction({ message }: { readonly message: ThreadMessage }) {
  return (
    <Line message={message}>
      <div>
        <div role="none">
          <div role="none">
            <div role="button" tabIndex={0}>
              <div role="none">
                <span>
                  <span>👍</span>
                </span>
              </div>
            </div>
            <div role="none" />
          </div>
        </div>
      </div>
    </Line>
  );
}

const isThumbedUp = ({ id }: ThreadMessage): boolean => /[abc]$/i.test(id);

interface MessageGroupProps {
  readonly thread: Thread;
  readonly message: ThreadMessage;
  readonly isLastOfRun: boolean;
  /** The build before has no role on it. */
  readonly role: 'group' | undefined;
}

/** A message with what belongs to it: what it answers, its photo, its words, a reaction. */
export function MessageGroup({ thread, message, isLastOfRun, role }: MessageGroupProps) {
  const quoted = thread.messages.find(({ id }) => id === message.quotes);
  const hasText = message.text !== '';
  return (
    <div role={role} tabIndex={role ? -1 : undefined} className="direct-group">
      <div>
        {quoted ? <Quote message={message} quoted={quoted} /> : null}
        {message.hasPhoto ? <PhotoLine message={message} showsFace={isLastOfRun && !hasText} /> : null}
        {hasText ? <TextLine message={message} showsFace={isLastOfRun} /> : null}
        {isThumbedUp(message) ? <Reaction message={message} /> : null}
      </div>
    </div>
  );
}

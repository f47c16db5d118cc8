import type { Thread } from '../../../world/meta/model';
import { Face } from '../../meta/Face';
import { Link } from '../../meta/Link';
import { useMetaState } from '../../meta/metaSite';
import { Icon } from '../Icon';
import { lineHeight, sized } from '../sized';
import { useWords } from '../useWords';
import { fill } from '../words';
import { useTitle } from './useDirect';

function Names({ title, below }: { readonly title: string; readonly below: string }) {
  return (
    <div style={sized({ minWidth: '0px' })}>
      <div style={sized({ minWidth: '0px' })}>
        <h2 dir="auto" style={lineHeight('20px')} className="direct-name">
          <span>
            <span title={title}>{title}</span>
          </span>
        </h2>
      </div>
      <div>
        <div style={sized({ minWidth: '0px' })}>
          <span dir="auto" style={lineHeight('16px')} className="muted small">
            <span>{below}</span>
          </span>
        </div>
      </div>
    </div>
  );
}

/** Whom the conversation is with: a link to a person, a button for a group. */
export function ThreadHeader({ thread }: { readonly thread: Thread }) {
  const words = useWords();
  const { directBuild } = useMetaState().settings;
  const title = useTitle()(thread);
  const handle = thread.members[0] ?? '';
  const face = (
    <div style={sized({ height: '44px', width: '44px' })}>
      <span style={{ height: '44px', width: '44px' }}>
        <Face handle={handle} size={44} alt={words.userPicture} />
      </span>
    </div>
  );
  const header = (
    <div>
      <div style={sized({ minHeight: '44px' })}>
        <div className="direct-head">
          {thread.title === undefined ? (
            <Link
              aria-label={fill(words.openProfile, { name: handle })}
              to={`/${handle}/`}
              className="direct-who"
            >
              {face}
              <Names title={title} below={handle} />
            </Link>
          ) : (
            <div aria-label={words.openDetails} role="button" tabIndex={0} className="direct-who">
              {face}
              <Names title={title} below="" />
            </div>
          )}
          <div className="direct-head-buttons">
            {[words.audioCall, words.videoCall, words.information].map((label) => (
              <div key={label} role="button" tabIndex={0}>
                <Icon label={label} />
              </div>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
  return directBuild === '2026-02' ? header : <div data-pagelet="IGDInboxHeaderOffMsys">{header}</div>;
}

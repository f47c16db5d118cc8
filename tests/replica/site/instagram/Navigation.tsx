import type { ReactNode } from 'react';
import { BRAND } from '../../world/people';
import { FillingFace } from '../meta/Face';
import { Link } from '../meta/Link';
import { Icon } from './Icon';
import { useWords } from './useWords';
import { fill } from './words';

function Entry({
  to,
  name,
  children,
}: {
  readonly to: string;
  readonly name: string;
  readonly children: ReactNode;
}) {
  return (
    <div>
      <span>
        <div>
          <Link to={to}>
            <div className="nav-entry">
              <div>{children}</div>
              <div className="nav-name">
                <span dir="auto">
                  <span>{name}</span>
                </span>
              </div>
            </div>
          </Link>
        </div>
      </span>
    </div>
  );
}

/** The rail at the left, of a professional account. */
export function Navigation() {
  const words = useWords();
  return (
    <div className="navigation">
      <div className="nav-inner">
        <Entry to="/" name={words.home}>
          <Icon label={words.home} />
        </Entry>
        <Entry to="/reels/" name={words.reels}>
          <Icon label={words.reels} />
        </Entry>
        <Entry to="/direct/inbox/" name={words.messages}>
          <Icon label={words.messages} />
        </Entry>
        <Entry to="/explore/" name={words.explore}>
          <Icon label={words.explore} />
        </Entry>
        <Entry to="#" name={words.dashboard}>
          <Icon label={words.dashboard} />
        </Entry>
        <Entry to={`/${BRAND}/`} name={words.profile}>
          <span role="link" tabIndex={-1} className="sized-face" style={{ height: '24px', width: '24px' }}>
            <FillingFace handle={BRAND} alt={fill(words.picture, { name: BRAND })} />
          </span>
        </Entry>
      </div>
    </div>
  );
}

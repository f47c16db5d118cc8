import { Link } from './Link';
import { useWorld } from './site';

const HUES = [18, 42, 96, 152, 190, 214, 262, 316, 344];

const hueOf = (handle: string): number => {
  const sum = [...handle].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return HUES[sum % HUES.length] ?? 0;
};

/** A round picture with the initials of a name. */
export function picture(handle: string, name: string): string {
  const initials = name
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
  const hue = hueOf(handle);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="hsl(${hue} 62% 52%)"/><stop offset="1" stop-color="hsl(${(hue + 34) % 360} 58% 40%)"/></linearGradient></defs><rect width="40" height="40" fill="url(#g)"/><text x="20" y="26" font-family="Inter,Segoe UI,Helvetica,Arial,sans-serif" font-size="16" font-weight="600" fill="#fff" text-anchor="middle">${initials}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

interface AvatarProps {
  readonly handle: string;
  /** Edge in CSS pixels. */
  readonly size?: number;
  readonly isLink?: boolean;
}

export function Avatar({ handle, size = 40, isLink = true }: AvatarProps) {
  const { people } = useWorld();
  const name = people.get(handle.toLowerCase())?.name ?? handle;
  const image = (
    <div className="avatar-picture">
      <div className="cover" style={{ backgroundImage: `url("${picture(handle, name)}")` }} />
      <img alt="" draggable="true" src={picture(handle, name)} className="unseen" />
    </div>
  );
  return (
    <div
      data-testid={`UserAvatar-Container-${handle}`}
      className="avatar"
      style={{ width: `${size}px`, height: `${size}px` }}
    >
      {isLink ? (
        <Link to={`/${handle}`} aria-hidden="true" tabIndex={-1} className="fill">
          {image}
        </Link>
      ) : (
        <div aria-hidden="true" role="presentation" className="fill">
          {image}
        </div>
      )}
    </div>
  );
}

import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { useSite } from './site';

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** Path on this site. */
  readonly to: string;
  readonly 'data-testid'?: string;
}

/** A link that navigates without a reload, unless the human asks for a new tab. */
export function Link({ to, onClick, ...rest }: LinkProps) {
  const { router } = useSite();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0)
      return;
    event.preventDefault();
    event.stopPropagation();
    if (to === '/compose/post') router.compose(null);
    else router.go(to);
  };
  return <a {...rest} href={to} role={rest.role ?? 'link'} onClick={follow} />;
}

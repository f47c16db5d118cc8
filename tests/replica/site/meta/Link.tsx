import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { useMetaSite } from './metaSite';

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** Path on this site. */
  readonly to: string;
}

/** A link that navigates without a reload. */
export function Link({ to, ...rest }: LinkProps) {
  const { router } = useMetaSite();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    router.go(to);
  };
  return <a role="link" tabIndex={0} {...rest} href={to} onClick={follow} />;
}

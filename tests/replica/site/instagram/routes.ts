/** Where one is on Instagram, told from the address. */
export type Route =
  | {
      readonly page: 'direct';
      readonly thread: string | undefined;
      readonly folder: 'primary' | 'general' | 'requests' | undefined;
    }
  | { readonly page: 'post'; readonly code: string; readonly kind: 'p' | 'reel'; readonly comment?: string }
  | { readonly page: 'profile'; readonly handle: string }
  | { readonly page: 'home' };

export function routeOf({ pathname }: URL): Route {
  const thread = /^\/direct\/t\/([^/]+)\/?$/.exec(pathname)?.[1];
  if (thread) return { page: 'direct', thread, folder: undefined };
  const folder = /^\/direct\/(inbox|general|requests)\/?$/.exec(pathname)?.[1];
  if (folder === 'general' || folder === 'requests') return { page: 'direct', thread: undefined, folder };
  if (folder) return { page: 'direct', thread: undefined, folder: 'primary' };
  const post = /^\/(?:[\w.]+\/)?(p|reel)\/([\w-]+)\/(?:c\/(\d+)\/)?/.exec(pathname);
  if (post?.[2]) {
    const kind = post[1] === 'reel' ? 'reel' : 'p';
    return { page: 'post', kind, code: post[2], ...(post[3] ? { comment: post[3] } : {}) };
  }
  const handle = /^\/([\w.]+)\/?$/.exec(pathname)?.[1];
  return handle ? { page: 'profile', handle } : { page: 'home' };
}

import type { Stream } from './stream';

/** A query that is one hashtag and nothing else. */
const HASHTAG = /^#([\p{L}\p{N}\p{M}_]+)$/u;

/**
 * The address of a platform's own search: on X what is newest, on Facebook posts, on Instagram what a keyword finds; where
 * the query is one hashtag, that hashtag's page.
 */
export function searchAddress({ platform, query }: Pick<Stream, 'platform' | 'query'>): string {
  const asked = query.trim().toWellFormed();
  const tag = HASHTAG.exec(asked)?.[1];
  const name = tag === undefined ? undefined : encodeURIComponent(tag);
  const q = encodeURIComponent(asked);
  switch (platform) {
    case 'x':
      return `https://x.com/search?q=${q}&f=live`;
    case 'facebook':
      return name === undefined
        ? `https://www.facebook.com/search/posts/?q=${q}`
        : `https://www.facebook.com/hashtag/${name}`;
    case 'instagram':
      return name === undefined
        ? `https://www.instagram.com/explore/search/keyword/?q=${q}`
        : `https://www.instagram.com/explore/tags/${name}/`;
  }
}

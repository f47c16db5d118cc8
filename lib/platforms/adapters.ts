import type { PlatformAdapter } from './adapter';
import { createWholeFacebookAdapter, facebookAdapter } from './facebook/wholeAdapter';
import { createWholeInstagramAdapter, instagramAdapter } from './instagram/wholeAdapter';
import { createWholeXAdapter, xAdapter } from './x/wholeAdapter';

interface Reader {
  /** Reads each page anew. */
  readonly adapter: PlatformAdapter;
  /** One that remembers what it learned, for one tab. */
  readonly create: () => PlatformAdapter;
}

const X: Reader = { adapter: xAdapter, create: createWholeXAdapter };
const FACEBOOK: Reader = { adapter: facebookAdapter, create: createWholeFacebookAdapter };
const INSTAGRAM: Reader = { adapter: instagramAdapter, create: createWholeInstagramAdapter };

/** Which adapter reads which host. */
const READERS: ReadonlyMap<string, Reader> = new Map([
  ['x.com', X],
  ['www.facebook.com', FACEBOOK],
  ['web.facebook.com', FACEBOOK],
  ['business.facebook.com', FACEBOOK],
  ['www.messenger.com', FACEBOOK],
  ['www.instagram.com', INSTAGRAM],
]);

export const adapterFor = (host: string): PlatformAdapter | undefined => READERS.get(host)?.adapter;

/** A new adapter with a memory of its own. */
export const createAdapterFor = (host: string): PlatformAdapter | undefined => READERS.get(host)?.create();

/** Hosts whose pages can be read. */
export const READABLE_HOSTS: readonly string[] = [...READERS.keys()];

import type { PlatformAdapter } from './adapter';
import { xAdapter } from './x/adapter';

/** Which adapter reads which host. Hosts of `HOSTS` that are not here yet are not read. */
const ADAPTERS: ReadonlyMap<string, PlatformAdapter> = new Map([['x.com', xAdapter]]);

export const adapterFor = (host: string): PlatformAdapter | undefined => ADAPTERS.get(host);

/** Hosts whose pages can be read. */
export const READABLE_HOSTS: readonly string[] = [...ADAPTERS.keys()];

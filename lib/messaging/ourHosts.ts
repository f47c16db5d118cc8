import { hostPatterns } from './broadcast';

/** Whether an address is one of the hosts that the manifest asks for, by their own scheme. */
export const isOnOurHosts = (address: string): boolean =>
  URL.canParse(address) && hostPatterns().includes(`${new URL(address).origin}/*`);

import { browser } from 'wxt/browser';
import type { BroadcastEnvelope } from './envelope';
import type { Broadcasts } from './protocol';

/**
 * Tells every open tab of the hosts Inlay reads, and every open page of the extension. Whoever is not there does
 * not hear it; the promise tells only that it was sent.
 */
export async function broadcast<Type extends keyof Broadcasts>(
  type: Type,
  payload: Broadcasts[Type],
): Promise<void> {
  const tabs = await browser.tabs.query({ url: hostPatterns() });
  await Promise.all([
    ...tabs.map((tab) => tell(tab.id, type, payload)),
    browser.runtime.sendMessage(envelopeOf(type, payload)).catch(nobodyListens),
  ]);
}

/** Tells one tab. */
export async function tell<Type extends keyof Broadcasts>(
  tabId: number | undefined,
  type: Type,
  payload: Broadcasts[Type],
): Promise<void> {
  if (tabId === undefined) return;
  await browser.tabs.sendMessage(tabId, envelopeOf(type, payload)).catch(nobodyListens);
}

/** Match patterns of the hosts Inlay reads, as the manifest lists them. */
export const hostPatterns = (): string[] => [...(browser.runtime.getManifest().host_permissions ?? [])];

const envelopeOf = (type: string, payload: unknown): BroadcastEnvelope => ({
  inlay: 'broadcast',
  type,
  payload,
});

const nobodyListens = (): void => {};

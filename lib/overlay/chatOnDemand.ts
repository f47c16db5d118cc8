import { effect } from '@preact/signals-core';
import type { Handovers } from './handover';
import { createScriptOnDemand, type OnDemand } from './scriptOnDemand';

/** The scripts that read private conversations, one for each platform whose own script has no room for it. */
export type ChatScript = 'chat' | 'facebookChat' | 'instagramChat';

interface ChatOnDemandOptions<Name extends ChatScript> extends Omit<OnDemand, 'parts'> {
  readonly name: Name;
  readonly parts: Pick<OnDemand['parts'], 'reading' | 'signal'>;
  readonly readChatsWith: Handovers[Name];
}

/** Has what reads chats loaded with the first page that shows some. The next look at the page then reads them. */
export function startChatOnDemand<Name extends ChatScript>({
  parts,
  readChatsWith,
  ...options
}: ChatOnDemandOptions<Name>): void {
  const until = parts.signal;
  const load = createScriptOnDemand({ until, ...options });
  const stopLooking = effect(() => {
    if (parts.reading.value?.lacks === 'chat') load(readChatsWith);
  });
  until.addEventListener('abort', stopLooking, { once: true });
}

import { effect } from '@preact/signals-core';
import type { ChatReader } from '../platforms/x/chat/chatReader';
import type { LeaveHandover } from './openMeeting';
import type { OverlayParts } from './parts';
import { createScriptOnDemand } from './scriptOnDemand';

interface ChatOnDemandOptions {
  readonly parts: Pick<OverlayParts, 'reading' | 'signal'>;
  readonly readChatsWith: (reader: ChatReader) => void;
  readonly leaveHandover: LeaveHandover;
  readonly onContextGone: () => void;
}

/** Has what reads chats loaded with the first page that shows some. The next look at the page then reads them. */
export function startChatOnDemand({ parts, readChatsWith, ...options }: ChatOnDemandOptions): void {
  const until = parts.signal;
  const load = createScriptOnDemand({ name: 'chat', until, ...options });
  const stopLooking = effect(() => {
    if (parts.reading.value?.lacks === 'chat') load(readChatsWith);
  });
  until.addEventListener('abort', stopLooking, { once: true });
}

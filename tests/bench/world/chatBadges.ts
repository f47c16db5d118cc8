import { signal } from '@preact/signals-core';
import { tokensCss } from '../../../components/shared/tokens.css';
import type { ConversationSummary } from '../../../lib/domain/conversation';
import { createFormats } from '../../../lib/i18n/format';
import { createBadges } from '../../../lib/overlay/badges';
import { createResetSheet, createStyleSheet } from '../../../lib/overlay/shadowHost';
import { createTheme } from '../../../lib/overlay/theme';
import { createClock } from '../../../lib/state/clock';
import { createMirror, type Mirror } from '../../../lib/state/mirror';
import { createSetup } from '../../../lib/state/setup';
import type { Arm } from './arm';
import { START } from './badgeRows';
import { watchReadings } from './detectors';
import { createInboxAdapter } from './inboxAdapters';

/** Knows a conversation of every thread there is, as a mirror does once the background has answered. */
class EveryConversation extends Map<string, ConversationSummary> {
  override get(id: string): ConversationSummary {
    const known = super.get(id);
    if (known !== undefined) return known;
    const summary: ConversationSummary = {
      id,
      threadId: id,
      channel: 'x/message',
      contact: { name: 'Customer', handle: '' },
      tagIds: [],
      priority: 'none',
      isResolved: false,
      waitingSince: START,
      isApproximate: false,
      lastMessageAt: START,
    };
    this.set(id, summary);
    return summary;
  }
}

class EveryThread extends Map<string, string> {
  override get(threadId: string): string {
    return threadId;
  }
}

const filledMirror = (): Mirror => ({
  ...createMirror(),
  conversations: signal(new EveryConversation()),
  threads: signal(new EveryThread()),
});

/** The real reading and the real badges on every row of the list of conversations that the page shows. */
export const chatBadges: Arm = {
  start() {
    const lifetime = new AbortController();
    const { signal: until } = lifetime;
    const badges = createBadges({
      baseStyles: [createResetSheet(), createStyleSheet(tokensCss), createTheme(document).sheet],
      mirror: filledMirror(),
      formats: signal(createFormats('en')),
      setup: createSetup({
        settings: { language: 'en', agentId: 'agent' },
        agents: [{ id: 'agent', name: 'Agent' }],
        tags: [],
        tagGroups: [],
      }),
      clock: createClock(document, until),
      signal: until,
      onGivenUp: () => {
        throw new Error('A badge of a conversation was given up.');
      },
    });
    let most = 0;
    const stop = watchReadings((reading) => {
      most = Math.max(most, reading.anchors.rows.length);
      badges.reconcile(reading);
    }, createInboxAdapter());
    return () => {
      stop();
      lifetime.abort();
      if (most === 0) throw new Error('No row of the list of conversations was read.');
    };
  },
};

import { computed } from '@preact/signals-core';
import { tokensCss } from '../../components/shared/tokens.css';
import { type DurationMs, SECOND } from '../domain/units';
import { createFormats } from '../i18n/format';
import { onBroadcast } from '../messaging/onBroadcast';
import { onQuestion } from '../messaging/onQuestion';
import type { Questions, TabSetup } from '../messaging/protocol';
import { isContextGone, send } from '../messaging/send';
import type { PlatformAdapter } from '../platforms/adapter';
import { createFinder } from '../platforms/finder';
import { createClock } from '../state/clock';
import { createMirror } from '../state/mirror';
import type { OpenPanel } from '../state/openPanel';
import { createSetup } from '../state/setup';
import { createActs } from './acts';
import { createBadges } from './badges';
import { createCapturing } from './capturing';
import { createDriftReports } from './driftReports';
import { focusedConversation } from './focusedConversation';
import { createHighlight } from './highlight';
import { createLastBox } from './lastBox';
import { createPace } from './pace';
import type { OverlayParts } from './parts';
import { quietMoment } from './quietMoment';
import { createReader } from './reader';
import { createRestoreLimit } from './restoreLimit';
import { selectedText } from './savedSelection';
import { createResetSheet, createStyleSheet } from './shadowHost';
import { getTabSetup } from './tabSetup';
import { createTheme } from './theme';
import { whileVisible } from './visibility';
import { createWatcher } from './watcher';

interface OverlayOptions {
  readonly adapter: PlatformAdapter;
  readonly openPanel: OpenPanel;
  /** Of the extension. */
  readonly version: string;
  /** Aborted when this script must leave the page without trace. */
  readonly signal: AbortSignal;
  /** Called when the extension this script belongs to is gone. Aborts `signal`. */
  readonly leave: () => void;
  /** Starts what has further scripts loaded, such as that of the bar. */
  readonly startOnDemand: (parts: OverlayParts) => void;
}

/** How often a visible page is looked at even if nothing was noticed: containers and themes change silently. */
const LOOK_DELAY: DurationMs = SECOND / 2;

/** Joins a page: waits until it is quiet, then reads it whenever it changes and draws over it. */
export async function startOverlay(options: OverlayOptions): Promise<void> {
  const { signal, leave } = options;
  const [isQuiet, setup] = await Promise.all([quietMoment(document, signal), getTabSetup(signal, leave)]);
  if (isQuiet && setup !== undefined) join(options, setup);
}

function join(options: OverlayOptions, tabSetup: TabSetup): void {
  const { adapter, openPanel, signal, leave } = options;
  const finder = createFinder(document, adapter.selectors);
  const drift = createDriftReports({ ...options, finder, onContextGone: leave });
  const theme = createTheme(document);
  const mirror = createMirror();
  const setup = createSetup(tabSetup);
  const formats = computed(() => createFormats(setup.language.value));
  const act = createActs(signal, leave);
  const clock = createClock(document, signal);
  const capturing = createCapturing({
    platform: adapter.platform,
    mirror,
    signal,
    act,
    onNews: clock.catchUp,
    onContextGone: leave,
  });
  const reader = createReader({
    adapter,
    finder,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    onFailure: drift.tellFailure,
  });
  const lastBox = createLastBox(document, signal);
  const parts: OverlayParts = {
    adapter,
    signal,
    theme,
    baseStyles: [createResetSheet(), createStyleSheet(tokensCss), theme.sheet],
    setup,
    formats,
    mirror,
    clock,
    openPanel,
    reading: reader.reading,
    focused: computed(() => focusedConversation({ reading: reader.reading, mirror }, lastBox.value)),
    readAgain: reader.read,
    act,
    restores: createRestoreLimit(),
    send,
    tellGivenUp: drift.tellGivenUp,
  };
  const badges = createBadges({
    ...parts,
    onGivenUp: ({ badgeHost }) => drift.tellGivenUp('badge', badgeHost),
  });
  const highlight = createHighlight(parts);

  theme.refresh();
  onBroadcast('conversationsChanged', capturing.absorb, signal);
  onBroadcast('setupChanged', setup.absorb, signal);
  onBroadcast('highlight', ({ conversationId }) => highlight.show(conversationId), signal);
  onQuestion('isShown', ({ conversationId }) => highlight.isShown(conversationId), signal);
  const isUnread = ({ surface }: Questions['isUnread']) =>
    reader.reading.peek()?.unsupported?.includes(surface) === true;
  onQuestion('isUnread', isUnread, signal);
  const hasUnknownRows = () =>
    reader.reading.peek()?.capture.rows.some((row) => row.isUnread && row.threadId === null) === true;
  onQuestion('hasUnknownRows', hasUnknownRows, signal);
  // A page that the browser kept for the way back has heard nothing meanwhile; what is on it is asked for below.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) void getTabSetup(signal, leave).then((fresh) => fresh && setup.absorb(fresh));
    },
    { signal },
  );
  onBroadcast(
    'saveSelection',
    () => void send('draftReply', { text: selectedText(document) }).catch(console.warn),
    signal,
  );
  options.startOnDemand(parts);

  whileVisible(document, signal, (visible) => {
    const readPage = () => {
      const reading = reader.read();
      if (reading === undefined) return;
      watcher.observe(reading.anchors.containers);
      capturing.take(reading, Date.now());
      badges.reconcile(reading);
      highlight.reconcile(reading);
      drift.check(reading);
    };
    const pace = createPace(readPage, visible);
    const watcher = createWatcher(adapter.identifyingAttributes, () => {
      drift.noteChange(Date.now());
      pace.request();
    });
    const look = () => {
      if (isContextGone()) leave();
      theme.refresh();
      pace.request();
    };
    const timer = setInterval(look, LOOK_DELAY);
    visible.addEventListener(
      'abort',
      () => {
        clearInterval(timer);
        watcher.stop();
      },
      { once: true },
    );
    pace.request();
    void capturing.catchUp().catch(ignoreUntilNextTime);
  });
}

/** Broadcasts and the next time the page is shown bring what was missed. */
const ignoreUntilNextTime = (): void => {};

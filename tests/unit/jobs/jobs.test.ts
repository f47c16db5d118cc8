import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HOUR, MINUTE } from '../../../lib/domain/units';
import { perAccount } from '../../../lib/jobs/announceChanges';
import { injectIntoOpenTabs } from '../../../lib/jobs/contentScripts';
import { firstSeed } from '../../../lib/jobs/firstSeed';
import { loadScript } from '../../../lib/jobs/loadScript';
import { isAddressOf, openConversation } from '../../../lib/jobs/openConversation';
import { SNOOZE_ALARM, setSnoozeAlarm } from '../../../lib/jobs/snoozeAlarm';
import { updateToolbarBadge } from '../../../lib/jobs/toolbarBadge';
import { applyAct } from '../../../lib/storage/applyAct';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { getPriorityContext } from '../../../lib/storage/priorities';
import { aBatch, aConversation, aDatabase, aPost, aReply, NINE } from '../storage/captures';
import { aChat, aChatMessage, aRow, THREAD } from '../storage/chats';

const MANIFEST = {
  manifest_version: 3,
  name: 'Inlay',
  version: '0',
  host_permissions: ['https://x.com/*'],
  content_scripts: [
    { matches: ['https://x.com/*'], css: ['content-scripts/x.css'], js: ['content-scripts/x.js'] },
  ],
};

const aTab = (tab: Partial<Tabs.Tab>): Tabs.Tab => ({
  index: 0,
  highlighted: false,
  active: false,
  pinned: false,
  incognito: false,
  ...tab,
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(MANIFEST);
});

describe('the toolbar', () => {
  const shown = () => {
    const text = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
    const title = vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue();
    vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
    vi.spyOn(fakeBrowser.action, 'setBadgeTextColor').mockResolvedValue();
    return { text: () => text.mock.lastCall?.[0].text, title: () => title.mock.lastCall?.[0].title };
  };

  test('tells how many wait, and for how long', async () => {
    const { text, title } = shown();
    const database = await aDatabase();
    await mergeCapture(database, aBatch([aConversation([aPost(100)]), aConversation([aPost(110)])]));
    await updateToolbarBadge(database, 'en', NINE + HOUR);
    expect(text()).toBe('2');
    expect(title()).toBe('Inlay: 2 conversations are waiting, the oldest for 1h');
  });

  test('tells a wait that is known only from a list as approximate', async () => {
    const { title } = shown();
    const database = await aDatabase();
    await mergeCapture(database, aBatch([], { rows: [aRow()], capturedAt: NINE + HOUR }));
    await updateToolbarBadge(database, 'en', NINE + HOUR);
    expect(title()).toContain('the oldest for ~1h');
  });

  test('leaves out who is snoozed, and is set to wake when they come back', async () => {
    const { text } = shown();
    const database = await aDatabase();
    await mergeCapture(database, aBatch([aConversation([aPost(100)])]));
    const [conversation] = await database.conversations.toArray();
    const until = NINE + 2 * HOUR;
    const act = { type: 'snoozed', conversationId: conversation?.id ?? '', until } as const;
    await applyAct(database, { id: 'e1', act }, NINE + MINUTE);
    await updateToolbarBadge(database, 'en', NINE + HOUR);
    expect(text()).toBe('');
    await setSnoozeAlarm(database, NINE + HOUR);
    expect(await fakeBrowser.alarms.get(SNOOZE_ALARM)).toMatchObject({ scheduledTime: until });
    await updateToolbarBadge(database, 'en', until);
    expect(text()).toBe('1');
    await setSnoozeAlarm(database, until);
    expect(await fakeBrowser.alarms.get(SNOOZE_ALARM)).toBeUndefined();
  });

  test('is empty when nobody waits', async () => {
    const { text, title } = shown();
    const database = await aDatabase();
    await mergeCapture(database, aBatch([aConversation([aPost(100), aReply(101)])]));
    await updateToolbarBadge(database, 'en', NINE + MINUTE);
    expect(text()).toBe('');
    expect(title()).toBe('Inlay: nobody is waiting');
  });
});

describe('going to a conversation', () => {
  async function aKnownConversation() {
    const database = await aDatabase();
    const url = 'https://x.com/AyseY/status/105';
    await mergeCapture(database, aBatch([aConversation([aPost(100), aPost(105)], { rootId: '99', url })]));
    const [conversation] = await database.conversations.toArray();
    return { database, url, id: conversation?.id ?? '' };
  }

  test('comes back to the tab that shows it, and asks it to highlight it', async () => {
    const { database, id } = await aKnownConversation();
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
      aTab({ id: 1, windowId: 1, url: 'https://x.com/home' }),
      aTab({ id: 2, windowId: 7, url: 'https://x.com/Acme/status/99?s=20' }),
    ]);
    const activate = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(aTab({ id: 2 }));
    const focus = vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({
      focused: true,
      alwaysOnTop: false,
      incognito: false,
    });
    const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
    const created = vi.spyOn(fakeBrowser.tabs, 'create');

    expect(await openConversation(database, id)).toBe(true);
    expect(activate).toHaveBeenCalledWith(2, { active: true });
    expect(focus).toHaveBeenCalledWith(7, { focused: true });
    expect(told.mock.lastCall).toMatchObject([2, { type: 'highlight', payload: { conversationId: id } }]);
    expect(created).not.toHaveBeenCalled();
  });

  test('goes to the list that has its row', async () => {
    const { database, id } = await aKnownConversation();
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
      aTab({ id: 1, url: 'https://x.com/home' }),
      aTab({ id: 2, url: 'https://x.com/notifications' }),
    ]);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (tabId: number) => tabId === 2);
    const activate = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(aTab({ id: 2 }));
    expect(await openConversation(database, id)).toBe(true);
    expect(activate).toHaveBeenCalledWith(2, { active: true });
  });

  test('opens its address when no tab shows it', async () => {
    const { database, id, url } = await aKnownConversation();
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([aTab({ id: 1, url: 'https://x.com/home' })]);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
    const created = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue(aTab({ id: 3 }));
    expect(await openConversation(database, id)).toBe(true);
    expect(created).toHaveBeenCalledWith({ url });
  });

  describe('that is private', () => {
    const url = `https://x.com/i/chat/requests/${THREAD}`;
    async function goWith(...addresses: string[]) {
      const database = await aDatabase();
      await mergeCapture(database, aBatch([aChat([aChatMessage('a', 0)], { url })]));
      const tabs = addresses.map((address, id) => aTab({ id, url: address }));
      vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs);
      vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
      const updated = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(aTab({}));
      const created = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue(aTab({}));
      const [conversation] = await database.conversations.toArray();
      expect(await openConversation(database, conversation?.id ?? '')).toBe(true);
      return { updated: updated.mock.calls, created: created.mock.calls };
    }

    test('comes back to the tab that shows it', async () => {
      const { updated, created } = await goWith('https://x.com/i/chat', `https://x.com/i/chat/${THREAD}`);
      expect(updated).toEqual([[1, { active: true }]]);
      expect(created).toEqual([]);
    });

    test.each(['https://x.com/i/chat', 'https://x.com/i/chat/9-8?q=1', 'https://x.com/i/chat/requests'])(
      'goes to %s, which may be unlocked, and leads it nowhere',
      async (address) => {
        const { updated, created } = await goWith('https://x.com/home', address);
        expect(updated).toEqual([[1, { active: true }]]);
        expect(created).toEqual([]);
      },
    );

    test('is opened when no chat is', async () => {
      const { updated, created } = await goWith('https://x.com/i/chats', 'https://x.com/home');
      expect(updated).toEqual([]);
      expect(created).toEqual([[{ url }]]);
    });
  });

  describe('whose address is not known', () => {
    async function inboxFor(id: string, ...addresses: string[]) {
      vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(
        addresses.map((url, index) => aTab({ id: index, url })),
      );
      const created = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue(aTab({}));
      expect(await openConversation(await aDatabase(), id)).toBe(false);
      return created.mock.calls.map(([tab]) => tab);
    }

    test.each([
      ['x:acme/@nobody/1', 'https://x.com/notifications/mentions'],
      ['x:acme/#10-20', 'https://x.com/i/chat'],
      ['facebook:17/#105', 'https://business.facebook.com/latest/inbox/all'],
      ['instagram:acme/#105', 'https://www.instagram.com/direct/inbox/'],
    ])('%s is to be looked for in an inbox, in a tab behind the one in front', async (id, url) => {
      expect(await inboxFor(id, 'https://x.com/home')).toEqual([{ url, active: false }]);
    });

    test.each([
      ['x:acme/#10-20', 'https://x.com/i/chat/30-40'],
      ['facebook:17/#105', 'https://business.facebook.com/latest/inbox/all?asset_id=17&selected_item_id=4'],
      ['instagram:acme/@ann/7', 'https://www.instagram.com/'],
    ])('%s is to be looked for in the inbox that is open already', async (id, address) => {
      expect(await inboxFor(id, address)).toEqual([]);
    });
  });

  test('takes no address for it that merely holds the same digits', () => {
    expect(isAddressOf('https://x.com/a/status/1052', new Set(['105']))).toBe(false);
    expect(isAddressOf('https://x.com/a/status/105/photo/1', new Set(['105']))).toBe(true);
    expect(isAddressOf('not an address', new Set(['105']))).toBe(false);
  });

  test('finds it in what follows the question mark, where Facebook names threads and comments', () => {
    const inbox =
      'https://business.facebook.com/latest/inbox/all?asset_id=9&selected_item_id=105&thread_type=X';
    expect(isAddressOf(inbox, new Set(['105']))).toBe(true);
    expect(isAddressOf(inbox, new Set(['10']))).toBe(false);
    const comment = 'https://www.facebook.com/permalink.php?story_fbid=7&id=9&comment_id=105';
    expect(isAddressOf(comment, new Set(['105']))).toBe(true);
  });
});

describe('after an update', () => {
  test('open tabs get the new style sheet and script; a tab that refuses does not keep it from the others', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([aTab({ id: 1 }), aTab({ id: 2 })]);
    const styled = vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockResolvedValue();
    const injected = vi
      .spyOn(fakeBrowser.scripting, 'executeScript')
      .mockRejectedValueOnce(new Error('Frame with ID 0 is showing error page'))
      .mockResolvedValue([]);
    await injectIntoOpenTabs();
    expect(styled).toHaveBeenCalledWith({ target: { tabId: 2 }, files: ['content-scripts/x.css'] });
    expect(injected).toHaveBeenCalledWith({ target: { tabId: 2 }, files: ['content-scripts/x.js'] });
  });
});

describe('a script that a page asks for', () => {
  test.each(['panels', 'picker', 'chat', 'facebookChat', 'instagramChat'] as const)(
    '%s is put into the frame that asks, and no other',
    async (name) => {
      const injected = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([]);
      await loadScript(name, { tab: { id: 3 }, frameId: 7 });
      expect(injected).toHaveBeenCalledWith({
        target: { tabId: 3, frameIds: [7] },
        files: [`/${name}.js`],
      });
    },
  );

  test('is refused to what is no page in a tab', async () => {
    await expect(loadScript('chat', {})).rejects.toThrow('Only a page in a tab');
  });
});

describe('news', () => {
  test('are told account by account', async () => {
    const database = await aDatabase();
    const one = await mergeCapture(database, aBatch([aConversation([aPost(100)])]));
    const other = await mergeCapture(database, aBatch([aConversation([aPost(100)])], { account: 'Help' }));
    const all = {
      conversations: [...one.conversations, ...other.conversations],
      places: [...one.places, ...other.places],
    };
    const told = perAccount(all, { ...(await getPriorityContext(database)), language: 'en' }, NINE);
    expect(told).toMatchObject([
      { account: 'acme', placements: [{ messageId: '100' }], summaries: [{ waitingSince: NINE }] },
      { account: 'help', placements: [{ messageId: '100' }], summaries: [{ waitingSince: NINE }] },
    ]);
  });
});

describe('a new database', () => {
  test.each(['en', 'tr', 'id'] as const)(
    'has eleven tags with names and descriptions of their own (%s)',
    (language) => {
      const { tags } = firstSeed(language, []);
      expect(new Set(tags.map(({ name }) => name)).size).toBe(11);
      expect(new Set(tags.map(({ id }) => id)).size).toBe(11);
      expect(new Set(tags.map(({ description }) => description)).size).toBe(11);
    },
  );
});

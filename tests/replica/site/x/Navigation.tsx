import { useState } from 'react';
import { isUnread } from '../../world/chat/model';
import { SITE_LANGUAGES } from '../../world/languages';
import { REPLICA_THEMES, type Settings } from '../../world/model';
import { Avatar } from './Avatar';
import { Icon, type IconName } from './icons';
import { Link } from './Link';
import { RichName } from './RichText';
import { mentionsOf } from './select';
import { usePlace, useSiteState, useWords, useWorld } from './site';
import { fill } from './words';

/** A change goes by the server, so that every open page follows. */
const change = (settings: Partial<Settings>): void => {
  void fetch('/replica/settings', { method: 'POST', body: JSON.stringify(settings) });
};

interface NavLinkProps {
  readonly to: string;
  readonly icon: IconName;
  readonly text: string;
  readonly label?: string;
  readonly testId: string;
  readonly count?: number;
}

function NavLink({ to, icon, text, label = text, testId, count = 0 }: NavLinkProps) {
  const { path } = usePlace();
  const isHere = path === to || (to !== '/home' && path.startsWith(`${to}/`));
  return (
    <Link to={to} aria-label={label} data-testid={testId} className={isHere ? 'nav-link here' : 'nav-link'}>
      <div>
        <div className="nav-icon">
          <Icon name={icon} />
          {count > 0 ? <div className="bubble">{count}</div> : null}
        </div>
        <div dir="ltr" className="nav-text">
          <span>{text}</span>
        </div>
      </div>
    </Link>
  );
}

/** Language, theme and row recycling of the replica itself: its stand-in for X's settings. */
function MoreMenu() {
  const words = useWords();
  const { settings } = useSiteState();
  const [isOpen, setOpen] = useState(false);
  const option = (text: string, isOn: boolean, choice: Partial<Settings>) => (
    <button
      key={text}
      type="button"
      role="menuitem"
      className={isOn ? 'option on' : 'option'}
      onClick={() => {
        change(choice);
        setOpen(false);
      }}
    >
      {text}
    </button>
  );
  return (
    <div className="menu-holder">
      <button
        type="button"
        role="button"
        aria-expanded={isOpen}
        aria-haspopup="menu"
        aria-label={words.more}
        data-testid="AppTabBar_More_Menu"
        className="nav-link"
        onClick={() => setOpen(!isOpen)}
      >
        <div>
          <div className="nav-icon">
            <Icon name="more" />
          </div>
          <div dir="ltr" className="nav-text">
            <span>{words.more}</span>
          </div>
        </div>
      </button>
      {isOpen ? (
        <div role="menu" className="menu">
          {SITE_LANGUAGES.map((language) => option(language, language === settings.language, { language }))}
          {REPLICA_THEMES.map((theme) => option(theme, theme === settings.theme, { theme }))}
          {option('recycle rows', settings.isRecycling, { isRecycling: !settings.isRecycling })}
        </div>
      ) : null}
    </div>
  );
}

function AccountSwitcher() {
  const words = useWords();
  const { settings } = useSiteState();
  const { world, people } = useWorld();
  const [isOpen, setOpen] = useState(false);
  const nameOf = (handle: string) => people.get(handle)?.name ?? handle;
  return (
    <div className="menu-holder account">
      {isOpen ? (
        <div role="menu" className="menu">
          {world.accounts.map((handle) => (
            <button
              key={handle}
              type="button"
              role="menuitem"
              className={handle === settings.account ? 'option on' : 'option'}
              onClick={() => {
                change({ account: handle });
                setOpen(false);
              }}
            >
              @{handle}
            </button>
          ))}
        </div>
      ) : null}
      <button
        type="button"
        role="button"
        aria-label={words.accountMenu}
        data-testid="SideNav_AccountSwitcher_Button"
        className="switcher"
        onClick={() => setOpen(!isOpen)}
      >
        <Avatar handle={settings.account} isLink={false} />
        <div className="switcher-text">
          <b dir="ltr">
            <RichName name={nameOf(settings.account)} />
          </b>
          <div dir="ltr" className="muted">
            <span>@{settings.account}</span>
          </div>
        </div>
        <Icon name="more" />
      </button>
    </div>
  );
}

/** Mentions of the last hour that nobody of ours has answered yet: the number on the bell. */
export function useUnread(): number {
  const index = useWorld();
  const { account } = useSiteState().settings;
  const isAnswered = (id: string) =>
    (index.replies.get(id) ?? []).some((reply) => index.posts.get(reply)?.author === account);
  const recent = mentionsOf(index, account).slice(0, 20);
  return recent.filter((post) => Date.now() - post.sentAt < 3_600_000 && !isAnswered(post.id)).length;
}

/** Chats with something unread: the number on the envelope. */
function useUnreadChats(): number {
  const { chats, settings } = useSiteState();
  return [...chats.values()].filter(
    (chat) => chat.account === settings.account && !chat.isRequest && isUnread(chat),
  ).length;
}

export function Navigation() {
  const words = useWords();
  const { settings } = useSiteState();
  const unread = useUnread();
  const unreadChats = useUnreadChats();
  return (
    <header role="banner" className="side">
      <div className="side-inner">
        <div>
          <h1 role="heading" className="logo">
            <Link to="/home" aria-label="X">
              <Icon name="logo" />
            </Link>
          </h1>
          <nav aria-label="Primary" role="navigation">
            <NavLink to="/home" icon="home" text={words.home} testId="AppTabBar_Home_Link" />
            <NavLink to="/explore" icon="explore" text={words.explore} testId="AppTabBar_Explore_Link" />
            <NavLink
              to="/notifications"
              icon="notifications"
              text={words.notifications}
              label={unread > 0 ? fill(words.unread, { count: unread }) : words.notifications}
              testId="AppTabBar_Notifications_Link"
              count={unread}
            />
            <NavLink
              to="/i/chat"
              icon="messages"
              text={words.chat}
              label={unreadChats > 0 ? fill(words.unreadMessages, { count: unreadChats }) : words.messages}
              testId="AppTabBar_DirectMessage_Link"
              count={unreadChats}
            />
            <NavLink
              to="/i/bookmarks"
              icon="bookmark"
              text={words.bookmarks}
              testId="AppTabBar_Bookmarks_Link"
            />
            <NavLink
              to={`/${settings.account}`}
              icon="profile"
              text={words.profile}
              testId="AppTabBar_Profile_Link"
            />
            <MoreMenu />
          </nav>
          <Link
            to="/compose/post"
            aria-label={words.post}
            data-testid="SideNav_NewTweet_Button"
            className="new-post"
          >
            <span className="wide">{words.post}</span>
            <span className="narrow">
              <Icon name="compose" />
            </span>
          </Link>
        </div>
        <AccountSwitcher />
      </div>
    </header>
  );
}

import { useMemo, useState } from 'react';
import { Avatar } from './Avatar';
import { CellView } from './CellView';
import { Composer } from './Composer';
import { Icon } from './icons';
import { Link } from './Link';
import { RichName } from './RichText';
import type { Route } from './routes';
import {
  type Cell,
  homeCells,
  mentionCells,
  notificationCells,
  profileCells,
  searchCells,
  threadCells,
} from './select';
import { useSite, useSiteState, useWords, useWorld } from './site';
import { Timeline } from './Timeline';
import { fill } from './words';

interface Tab {
  readonly to: string;
  readonly text: string;
  readonly isSelected: boolean;
}

function Tabs({ tabs }: { readonly tabs: readonly Tab[] }) {
  return (
    <nav aria-live="polite" role="navigation">
      <div data-testid="ScrollSnap-SwipeableList">
        <div role="tablist" data-testid="ScrollSnap-List" className="tabs">
          {tabs.map((tab) => (
            <div role="presentation" key={tab.text}>
              <Link
                to={tab.to}
                role="tab"
                aria-selected={tab.isSelected}
                className={tab.isSelected ? 'tab on' : 'tab'}
              >
                <span>{tab.text}</span>
              </Link>
            </div>
          ))}
        </div>
      </div>
    </nav>
  );
}

function BackButton() {
  const words = useWords();
  const { router } = useSite();
  return (
    <button
      type="button"
      role="button"
      aria-label={words.back}
      data-testid="app-bar-back"
      className="round"
      onClick={() => router.back()}
    >
      <Icon name="back" />
    </button>
  );
}

function CellList({
  cells,
  title,
  onShowReplies,
}: {
  readonly cells: readonly Cell[];
  readonly title: string;
  onShowReplies?(): void;
}) {
  const words = useWords();
  const { settings } = useSiteState();
  if (cells.length === 0) return <p className="nothing">{words.nothing}</p>;
  return (
    <Timeline
      title={title}
      label={fill(words.timeline, { title })}
      cells={cells}
      isRecycling={settings.isRecycling}
      render={(cell) => <CellView cell={cell} {...(onShowReplies ? { onShowReplies } : {})} />}
    />
  );
}

function HomePage() {
  const words = useWords();
  const index = useWorld();
  const cells = useMemo(() => homeCells(index), [index]);
  return (
    <>
      <div className="column-head">
        <Tabs
          tabs={[
            { to: '/home', text: words.forYou, isSelected: true },
            { to: '/home', text: words.following, isSelected: false },
          ]}
        />
      </div>
      <div className="cell-border">
        <Composer place="inline" answers={null} />
      </div>
      <CellList cells={cells} title={words.yourHomeTimeline} />
    </>
  );
}

function NotificationsPage({ isMentions }: { readonly isMentions: boolean }) {
  const words = useWords();
  const index = useWorld();
  const { account } = useSiteState().settings;
  const cells = useMemo(
    () => (isMentions ? mentionCells(index, account) : notificationCells(index, account)),
    [index, account, isMentions],
  );
  return (
    <>
      <div className="column-head">
        <div className="title-bar">
          <h2 dir="ltr" aria-level={2} role="heading">
            <span>{words.notifications}</span>
          </h2>
        </div>
        <Tabs
          tabs={[
            { to: '/notifications', text: words.all, isSelected: !isMentions },
            { to: '/notifications/mentions', text: words.mentions, isSelected: isMentions },
          ]}
        />
      </div>
      <CellList cells={cells} title={isMentions ? words.mentions : words.notifications} />
    </>
  );
}

function PostPage({ id }: { readonly id: string }) {
  const words = useWords();
  const index = useWorld();
  const [showsAll, setShowsAll] = useState(false);
  const cells = useMemo(() => threadCells(index, id, showsAll), [index, id, showsAll]);
  return (
    <>
      <div className="column-head">
        <div className="title-bar">
          <BackButton />
          <h2 dir="ltr" aria-level={2} role="heading">
            <span>{words.postPage}</span>
          </h2>
        </div>
      </div>
      <CellList cells={cells} title={words.conversation} onShowReplies={() => setShowsAll(true)} />
    </>
  );
}

function SearchPage({ query, isLive }: { readonly query: string; readonly isLive: boolean }) {
  const words = useWords();
  const index = useWorld();
  const cells = useMemo(() => searchCells(index, query, isLive), [index, query, isLive]);
  const q = encodeURIComponent(query);
  return (
    <>
      <div className="column-head">
        <div className="title-bar">
          <BackButton />
          <h2 dir="ltr" aria-level={2} role="heading">
            <span>{query}</span>
          </h2>
        </div>
        <Tabs
          tabs={[
            { to: `/search?q=${q}&src=typed_query`, text: words.top, isSelected: !isLive },
            { to: `/search?q=${q}&src=typed_query&f=live`, text: words.latest, isSelected: isLive },
          ]}
        />
      </div>
      <CellList cells={cells} title={words.searchTimeline} />
    </>
  );
}

function ProfilePage({ handle, withReplies }: { readonly handle: string; readonly withReplies: boolean }) {
  const words = useWords();
  const index = useWorld();
  const person = index.people.get(handle.toLowerCase());
  const cells = useMemo(() => profileCells(index, handle, withReplies), [index, handle, withReplies]);
  return (
    <>
      <div className="column-head">
        <div className="title-bar">
          <BackButton />
          <h2 dir="ltr" aria-level={2} role="heading">
            <RichName name={person?.name ?? handle} />
          </h2>
        </div>
      </div>
      <div className="profile-head">
        <div className="banner" />
        <div className="profile-avatar">
          <Avatar handle={handle} size={132} />
        </div>
        <div data-testid="UserName" className="profile-name">
          <b>
            <RichName name={person?.name ?? handle} />
          </b>
          <div dir="ltr" className="muted">
            <span>@{handle}</span>
          </div>
        </div>
        <div data-testid="UserDescription" dir="auto">
          {person?.bio}
        </div>
      </div>
      <div className="cell-border">
        <Tabs
          tabs={[
            { to: `/${handle}`, text: words.posts, isSelected: !withReplies },
            { to: `/${handle}/with_replies`, text: words.replies, isSelected: withReplies },
          ]}
        />
      </div>
      <CellList cells={cells} title={words.posts} />
    </>
  );
}

/** The column in the middle. Each place gets elements of its own. */
export function Page({ route }: { readonly route: Route }) {
  const words = useWords();
  switch (route.page) {
    case 'home':
    case 'compose':
      return <HomePage key="home" />;
    case 'notifications':
      return <NotificationsPage key="all" isMentions={false} />;
    case 'mentions':
      return <NotificationsPage key="mentions" isMentions={true} />;
    case 'post':
      return <PostPage key={route.id} id={route.id} />;
    case 'search':
      return <SearchPage key={`${route.query} ${route.isLive}`} query={route.query} isLive={route.isLive} />;
    case 'profile':
      return (
        <ProfilePage
          key={`${route.handle} ${route.withReplies}`}
          handle={route.handle}
          withReplies={route.withReplies}
        />
      );
    case 'chat':
    case 'passcode':
    case 'elsewhere':
      return <p className="nothing">{words.nothing}</p>;
  }
}

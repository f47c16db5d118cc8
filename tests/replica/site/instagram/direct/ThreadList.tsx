import { BRAND } from '../../../world/people';
import { FillingFace } from '../../meta/Face';
import { Link } from '../../meta/Link';
import { useMetaSite, useMetaState, usePerson } from '../../meta/metaSite';
import { useAges } from '../../meta/useAges';
import { Icon } from '../Icon';
import { lineHeight, sized } from '../sized';
import { useWords } from '../useWords';
import { fill } from '../words';
import { MountedRow, MountingList } from './Mounting';
import { ThreadRow } from './ThreadRow';
import type { Direct, Folder } from './useDirect';

const ROW_HEIGHT = 71.9531;
const FIRST_MOUNTED = 10;
const NOTE_WRITERS = ['maya_brews', 'deniz.koc'] as const;

const PATHS: Readonly<Record<Folder, string>> = {
  primary: '/direct/inbox/',
  general: '/direct/general/',
  requests: '/direct/requests/',
};

/** The folders of a professional account; nothing but their order tells them apart. */
function Tabs({ folder }: { readonly folder: Folder }) {
  const words = useWords();
  const { router } = useMetaSite();
  const tab = (name: Folder) => (
    <div
      aria-selected={folder === name}
      role="tab"
      tabIndex={0}
      onClick={() => router.go(PATHS[name])}
      className="direct-tab"
    >
      <span dir="auto" style={lineHeight('18px')}>
        <span>{words[name]}</span>
      </span>
    </div>
  );
  return (
    <div role="tablist" className="direct-tabs">
      {tab('primary')}
      {tab('general')}
      <div data-visualcompletion="ignore">{tab('requests')}</div>
    </div>
  );
}

/** Short notes of people one follows: buttons with faces and names that are no conversations. */
function NotesTray() {
  const words = useWords();
  const personOf = usePerson();
  return (
    <div>
      <div>
        <div role="presentation">
          <div>
            <ul className="notes">
              {NOTE_WRITERS.map((handle, index) => (
                <li key={handle} tabIndex={-1} style={{ transform: `translateX(${index * 8}px)` }}>
                  <div aria-expanded="false" aria-haspopup="dialog" role="button" tabIndex={0}>
                    <span role="link" tabIndex={-1} style={{ height: '74px', width: '74px' }}>
                      <FillingFace handle={handle} alt={fill(words.picture, { name: handle })} />
                    </span>
                    <div>
                      <span dir="auto" style={lineHeight('16px')}>
                        <span>{personOf(handle).name.split(' ')[0]}</span>
                      </span>
                    </div>
                  </div>
                </li>
              ))}
            </ul>
          </div>
        </div>
      </div>
    </div>
  );
}

/** The inbox. */
export function ThreadList({ direct }: { readonly direct: Direct }) {
  const words = useWords();
  const { router } = useMetaSite();
  const isOld = useMetaState().settings.directBuild === '2025-04';
  useAges();
  return (
    <div aria-label={words.threadList} role="navigation" className="direct-list">
      <div className="direct-list-inner">
        <div className="direct-list-head">
          <div role="button" tabIndex={0}>
            <div>
              <h2 dir="auto" tabIndex={-1} style={lineHeight('25px')}>
                <span>{BRAND}</span>
              </h2>
            </div>
          </div>
          <div role="button" tabIndex={0}>
            <Icon label={words.newMessage} />
          </div>
        </div>
        {isOld ? (
          <div data-visualcompletion="ignore">
            <Link to="/direct/requests/">{words.requests}</Link>
          </div>
        ) : (
          <Tabs folder={direct.folder} />
        )}
        <div style={sized({ minHeight: '40px', width: '100%' })}>
          <label>
            <input
              autoComplete="off"
              placeholder={words.search}
              type="text"
              name="searchInput"
              className="search"
            />
          </label>
        </div>
        <MountingList place="direct-list" className="direct-list-scroller">
          <div data-pagelet={isOld ? 'IGDThreadList' : 'IGDInboxThreadListScrollableAreaPagelet'}>
            <NotesTray />
            <div key={direct.folder}>
              {direct.threads.map((thread, index) => (
                <div key={thread.id}>
                  <MountedRow isFirstMounted={index < FIRST_MOUNTED} guessedHeight={ROW_HEIGHT}>
                    <ThreadRow
                      thread={thread}
                      isChosen={thread.id === direct.chosen?.id}
                      onChoose={() => router.go(`/direct/t/${thread.id}/`)}
                    />
                  </MountedRow>
                </div>
              ))}
            </div>
          </div>
        </MountingList>
      </div>
    </div>
  );
}

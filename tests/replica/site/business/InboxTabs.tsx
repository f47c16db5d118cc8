import { SURFACES, Surface } from './surfaces';
import { addressOf, type Inbox, TABS, type Tab, useBusinessWords } from './useInbox';

/** The channels; each link names what is chosen in its own. */
export function InboxTabs({ inbox }: { readonly inbox: Inbox }) {
  const words = useBusinessWords();
  const nameOf = (tab: Tab): string => {
    if (tab === 'messenger') return 'Messenger';
    if (tab === 'instagram_direct') return 'Instagram';
    return tab === 'all' ? words.all : words.comments;
  };
  return (
    <Surface name={SURFACES.tabs}>
      <div role="tablist" className="tabs">
        {TABS.map((tab) => (
          <a
            key={tab}
            role="tab"
            aria-selected={tab === inbox.tab}
            href={addressOf(tab, inbox.linked[tab])}
            onClick={(event) => {
              event.preventDefault();
              inbox.chooseTab(tab);
            }}
          >
            <div>{nameOf(tab)}</div>
          </a>
        ))}
      </div>
    </Surface>
  );
}

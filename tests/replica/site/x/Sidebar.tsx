import { useState } from 'react';
import { Avatar } from './Avatar';
import { Icon } from './icons';
import { RichName } from './RichText';
import { useSite, useWords, useWorld } from './site';

const TRENDS = ['#kahvesabahi', '#ngopibareng', 'Toraja Sapan', '#thirdwave'];
const SUGGESTIONS = ['beansweekly', 'latteartdaily', 'jalanjalanjkt'];

export function Sidebar() {
  const words = useWords();
  const { router } = useSite();
  const { people } = useWorld();
  const [query, setQuery] = useState('');
  return (
    <div data-testid="sidebarColumn" className="sidebar">
      <form
        role="search"
        className="search-box"
        onSubmit={(event) => {
          event.preventDefault();
          router.go(`/search?q=${encodeURIComponent(query)}&src=typed_query`);
        }}
      >
        <Icon name="explore" />
        <input
          data-testid="SearchBox_Search_Input"
          aria-label={words.search}
          placeholder={words.search}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </form>
      <section className="card">
        <h2>{words.whatsHappening}</h2>
        {TRENDS.map((trend) => (
          <div key={trend} className="trend" dir="auto">
            {trend}
          </div>
        ))}
      </section>
      <aside role="complementary" className="card">
        <h2>{words.whoToFollow}</h2>
        {SUGGESTIONS.map((handle) => (
          <div key={handle} data-testid="UserCell" className="user-cell">
            <Avatar handle={handle} />
            <div className="switcher-text">
              <b dir="ltr">
                <RichName name={people.get(handle)?.name ?? handle} />
              </b>
              <div dir="ltr" className="muted">
                @{handle}
              </div>
            </div>
            <button type="button" role="button" className="follow-button">
              {words.follow}
            </button>
          </div>
        ))}
      </aside>
    </div>
  );
}

import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useMetaSite } from '../meta/metaSite';
import { useAges } from '../meta/useAges';
import { InboxRow, ROW_HEIGHT } from './InboxRow';
import { SURFACES, Surface } from './surfaces';
import { type Inbox, useBusinessWords } from './useInbox';

/** So many rows beyond the window are mounted. */
const MARGIN_ROWS = 5;
const FIRST_ROWS = 14;

/** The conversations: only rows near the window exist, and a row's name is its position. */
export function InboxList({ inbox }: { readonly inbox: Inbox }) {
  const words = useBusinessWords();
  const { scrolling } = useMetaSite();
  const scroller = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState({ first: 0, last: FIRST_ROWS });
  useAges();

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const watched = scrolling.watch(element, 'inbox-list');
    return () => watched.stop();
  }, [scrolling]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const first = Math.max(0, Math.floor(element.scrollTop / ROW_HEIGHT) - MARGIN_ROWS);
      const last = Math.ceil((element.scrollTop + element.clientHeight) / ROW_HEIGHT) + MARGIN_ROWS;
      setRange((known) => (known.first === first && known.last === last ? known : { first, last }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, []);

  const shown = inbox.threads.slice(range.first, range.last);
  const below = Math.max(0, inbox.threads.length - range.first - shown.length);
  return (
    <div data-pagelet="GenericBizInboxThreadListViewBody" className="list">
      <Surface name={SURFACES.list}>
        <div ref={scroller} className="list-scroller">
          <div
            style={{
              paddingTop: `${range.first * ROW_HEIGHT}px`,
              paddingBottom: `${below * ROW_HEIGHT}px`,
            }}
          >
            {range.first === 0 ? (
              <div role="presentation" className="notice-row">
                <div role="alert">{words.away}</div>
              </div>
            ) : null}
            {shown.map((thread, index) => (
              <InboxRow
                key={thread.id}
                thread={thread}
                position={range.first + index}
                isOpen={thread.id === inbox.open?.id}
                onChoose={() => inbox.choose(thread)}
              />
            ))}
          </div>
        </div>
      </Surface>
    </div>
  );
}

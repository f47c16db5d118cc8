import { lastOf, type Thread } from '../../world/meta/model';
import { BRAND } from '../../world/people';
import { EmojiText } from '../meta/EmojiText';
import { Face } from '../meta/Face';
import { useLanguage, usePerson } from '../meta/metaSite';
import { useSending } from '../meta/sending';
import { ageOf, clockTime, DAY, WEEK, written } from '../meta/times';
import { SURFACES, Surface } from './surfaces';
import { serviceOf, useBusinessWords } from './useInbox';
import { fill } from './words';

export const ROW_HEIGHT = 88;

interface InboxRowProps {
  readonly thread: Thread;
  readonly position: number;
  readonly isOpen: boolean;
  onChoose(): void;
}

const SERVICE_SIGN = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8" fill="#a033ff"/></svg>',
)}`;

/** Last activity: exact in an attribute, coarse to the eye. */
function RowTime({ at }: { readonly at: number }) {
  const language = useLanguage();
  const age = ageOf(at);
  const shown = (weekday: 'short' | 'long') => {
    if (age < DAY) return clockTime(at, language);
    if (age < WEEK) return written(at, language, { weekday });
    return written(at, language, { month: 'short', day: 'numeric' });
  };
  return (
    <div className="row-time muted">
      <span className="hidden-text accessible_elem">{shown('long')}</span>
      <abbr
        className="timestamp"
        title={shown('long')}
        aria-hidden="true"
        data-utime={(at / 1000).toFixed(3)}
      >
        {shown('short')}
      </abbr>
    </div>
  );
}

/** What lies over a row while the pointer is on it: each of its buttons acts on a customer's conversation. */
function RowActions({ thread }: { readonly thread: Thread }) {
  const words = useBusinessWords();
  const { changeThread } = useSending();
  const action = (label: string, act: () => void) => (
    <div>
      <a
        role="row"
        href="#"
        onClick={(event) => {
          event.preventDefault();
          event.stopPropagation();
          act();
        }}
      >
        <div role="gridcell" aria-label={label}>
          <div className="dot" />
        </div>
      </a>
    </div>
  );
  return (
    <div tabIndex={-1} role="grid" className="row-actions">
      {action(words.moveToDone, () => changeThread(thread.id, { isDone: true }))}
      {action(words.followUp, () => undefined)}
    </div>
  );
}

function usePreview(thread: Thread): string {
  const words = useBusinessWords();
  const personOf = usePerson();
  const last = lastOf(thread);
  if (!last) return '';
  const isOurs = last.author === BRAND;
  if (last.text === '') {
    const [name = ''] = personOf(last.author ?? '').name.split(' ');
    return isOurs ? words.photo : fill(words.theirPhoto, { name });
  }
  const text = last.text.replace(/\s*\n\s*/g, ' ');
  return isOurs ? fill(words.own, { text }) : text;
}

/** A conversation in the list: it bears neither an id nor a link. */
export function InboxRow({ thread, position, isOpen, onChoose }: InboxRowProps) {
  const personOf = usePerson();
  const preview = usePreview(thread);
  const last = lastOf(thread);
  const customer = thread.members[0] ?? '';
  const title = thread.title ?? personOf(customer).name;
  const isUnread = last !== undefined && last.author !== BRAND && last.sentAt > thread.readUntil;
  return (
    <div
      role="presentation"
      className={`_5_n1 thread-row${isUnread ? ' unread' : ''}${isOpen ? ' open' : ''}`}
      style={{ height: `${ROW_HEIGHT}px` }}
      onClick={onChoose}
    >
      <Surface name={SURFACES.row(position)}>
        <div className="row-inner">
          <div className="row-face">
            <div style={{ width: '48px', height: '48px' }}>
              <div data-visualcompletion="ignore">
                <Face handle={customer} size={48} alt="" />
                <div className="service-sign">
                  <img alt={serviceOf(thread)} className="img" height={16} width={16} src={SERVICE_SIGN} />
                </div>
              </div>
            </div>
          </div>
          <div className="row-words">
            <div className="row-lines">
              <div>
                <div className="_4ik4 _4ik5 one-line">
                  <div className="title-line">
                    <div className="before-title" />
                    <Surface name={SURFACES.title(position)}>
                      <div className="row-title">{title}</div>
                    </Surface>
                    <div className="after-title" />
                  </div>
                </div>
              </div>
              <div>
                <div className="preview-line">
                  <div className="_4ik4 _4ik5 one-line">
                    <EmojiText text={preview} />
                  </div>
                  <div />
                </div>
              </div>
              <div className="row-side">
                <div className="_4ugl">{last ? <RowTime at={last.sentAt} /> : null}</div>
                <RowActions thread={thread} />
              </div>
            </div>
            <Surface name={SURFACES.footer(position)}>
              <div className="row-footer">
                {thread.labels.map((label) => (
                  <div key={label} className="chip">
                    <div>{label}</div>
                  </div>
                ))}
              </div>
            </Surface>
          </div>
        </div>
      </Surface>
    </div>
  );
}

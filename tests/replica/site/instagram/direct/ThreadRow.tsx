import type { ReactNode } from 'react';
import { lastOf, type Thread } from '../../../world/meta/model';
import { BRAND } from '../../../world/people';
import { EmojiText } from '../../meta/EmojiText';
import { Face } from '../../meta/Face';
import { useLanguage, useMetaState, usePerson } from '../../meta/metaSite';
import { ageOf, MINUTE, shortAge, spokenAge } from '../../meta/times';
import { lineHeight, sized } from '../sized';
import { useWords } from '../useWords';
import { fill, type InstagramWords } from '../words';
import { isUnread, useTitle } from './useDirect';

/** Who is shown by when they were here, instead of what was said last. */
const PRESENT: ReadonlySet<string> = new Set(['ece.demler']);

function Line({ children }: { readonly children: ReactNode }) {
  return (
    <span dir="auto" style={lineHeight('16px')}>
      <span>{children}</span>
    </span>
  );
}

function Faces({ thread }: { readonly thread: Thread }) {
  const words = useWords();
  const isOld = useMetaState().settings.directBuild === '2025-04';
  const alt = isOld ? words.oldPicture : words.userPicture;
  const [first = '', second] = thread.members;
  if (thread.title === undefined || second === undefined) {
    return (
      <span style={{ height: '56px', width: '56px' }}>
        <Face handle={first} size={56} alt={alt} />
      </span>
    );
  }
  return (
    <>
      <span style={{ height: '39.2px', width: '39.2px' }}>
        <Face handle={first} size={39.2} alt={alt} />
      </span>
      <div className="second-face">
        <span style={{ height: '39.2px', width: '39.2px' }}>
          <Face handle={second} size={39.2} alt={alt} />
        </span>
      </div>
    </>
  );
}

function usePreview(thread: Thread, words: InstagramWords): string {
  const personOf = usePerson();
  const last = lastOf(thread);
  if (!last) return '';
  const isOurs = last.author === BRAND;
  const [name = ''] = personOf(last.author ?? '').name.split(' ');
  if (last.text === '') return isOurs ? words.ownPhoto : fill(words.theirPhoto, { name });
  const text = last.text.replace(/\s*\n\s*/g, ' ');
  if (isOurs) return fill(words.own, { text });
  return thread.title === undefined ? text : `${name}: ${text}`;
}

function LastLine({ thread }: { readonly thread: Thread }) {
  const words = useWords();
  const language = useLanguage();
  const preview = usePreview(thread, words);
  const last = lastOf(thread);
  const at = last?.sentAt ?? 0;
  if (PRESENT.has(thread.members[0] ?? '') && !isUnread(thread)) {
    return <Line>{fill(words.active, { age: `2${words.hour}` })}</Line>;
  }
  return (
    <>
      <Line>
        <EmojiText text={preview} />
      </Line>
      <div>
        <span>
          <span>
            <span> </span>
            <span aria-hidden="true">·</span>
          </span>
        </span>
        <Line>
          <abbr aria-label={ageOf(at) < MINUTE ? words.now : spokenAge(at, language)}>
            <span>{shortAge(at, words)}</span>
          </abbr>
        </Line>
      </div>
    </>
  );
}

function UnreadMark() {
  const words = useWords();
  return (
    <span data-visualcompletion="ignore" className="unread-dot">
      <div className="hidden-text">{words.unread}</div>
    </span>
  );
}

interface ThreadRowProps {
  readonly thread: Thread;
  readonly isChosen: boolean;
  onChoose(): void;
}

/** A conversation in the list: without id, link, or handle. The former build has no title attribute either. */
export function ThreadRow({ thread, isChosen, onChoose }: ThreadRowProps) {
  const title = useTitle()(thread);
  const isOld = useMetaState().settings.directBuild === '2025-04';
  const unread = isUnread(thread);
  return (
    <div
      role="button"
      tabIndex={0}
      aria-pressed={isChosen && !isOld ? true : undefined}
      className={isChosen ? 'direct-row chosen' : 'direct-row'}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onChoose();
      }}
    >
      <div>
        <div className="direct-row-line">
          <div>
            <div style={sized({ height: '56px', width: '56px' })} className="direct-faces">
              <Faces thread={thread} />
              <div />
            </div>
          </div>
          <div className="direct-row-words">
            <div>
              <div>
                <div style={sized({ minWidth: '0px' })}>
                  <div style={sized({ minWidth: '0px' })}>
                    <span
                      dir="auto"
                      style={{ ...lineHeight('18px'), fontWeight: unread ? 600 : 400 }}
                      className="direct-title"
                    >
                      <span>{isOld ? title : <span title={title}>{title}</span>}</span>
                    </span>
                  </div>
                </div>
                <div data-visualcompletion="ignore">
                  <div
                    style={sized({ height: '18px' })}
                    className={unread ? 'direct-last unread' : 'direct-last'}
                  >
                    <div>
                      <LastLine thread={thread} />
                    </div>
                  </div>
                </div>
              </div>
            </div>
          </div>
          <div className="direct-marks">
            <div>{unread ? <UnreadMark /> : null}</div>
          </div>
        </div>
      </div>
    </div>
  );
}

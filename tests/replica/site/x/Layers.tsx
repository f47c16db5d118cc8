import { type ReactNode, useEffect, useRef } from 'react';
import { Composer } from './Composer';
import { Icon } from './icons';
import { PostArticle } from './PostArticle';
import { ReplyContext } from './PostBody';
import { usePlace, useSite, useSiteState, useWords, useWorld } from './site';

/** How long a notice stays, in milliseconds. */
const TOAST_TIME = 4000;

interface DialogProps {
  readonly label: string;
  onClose(): void;
  readonly children: ReactNode;
}

/** A window over the page which the focus cannot leave. */
export function Dialog({ label, onClose, children }: DialogProps) {
  const words = useWords();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const keepInside = (event: FocusEvent) => {
      const dialog = element.current;
      if (!dialog || !(event.target instanceof Node) || dialog.contains(event.target)) return;
      const inner =
        dialog.querySelector<HTMLElement>('[contenteditable="true"]') ??
        dialog.querySelector<HTMLElement>('button:not([disabled])');
      inner?.focus();
    };
    document.addEventListener('focusin', keepInside);
    if (!element.current?.contains(document.activeElement)) element.current?.focus();
    return () => {
      document.removeEventListener('focusin', keepInside);
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div className="overlay">
      <div data-testid="mask" className="mask" onClick={onClose} aria-hidden="true" />
      <div role="dialog" aria-modal="true" aria-label={label} ref={element} tabIndex={-1} className="dialog">
        <div className="dialog-head">
          <button
            type="button"
            role="button"
            aria-label={words.close}
            data-testid="app-bar-close"
            className="round"
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </div>
  );
}

function ComposeDialog() {
  const words = useWords();
  const { router } = useSite();
  const { posts } = useWorld();
  const { answers } = usePlace();
  const answered = answers ? posts.get(answers) : undefined;
  const isFamily = answered !== undefined && !answered.isDeleted;
  return (
    <Dialog label={words.post} onClose={() => router.back()}>
      {isFamily ? (
        <>
          <PostArticle post={answered} as="answered" showsContext={false} />
          <div className="answered-context">
            <ReplyContext post={{ ...answered, repliesTo: answered.id }} />
          </div>
        </>
      ) : null}
      <Composer place="modal" answers={answers} takesFocus={true} onSent={() => router.back()} />
    </Dialog>
  );
}

function Toast() {
  const words = useWords();
  const { store } = useSite();
  const { toast } = useSiteState();
  useEffect(() => {
    if (toast === undefined) return;
    const timer = setTimeout(() => store.showToast(undefined), TOAST_TIME);
    return () => clearTimeout(timer);
  }, [toast, store]);
  if (toast === undefined) return null;
  return (
    <div role="alert" data-testid="toast" className="toast">
      <span>{words[toast]}</span>
    </div>
  );
}

/** Where everything floats that is not part of the page: X's own place for dialogs and notices. */
export function Layers() {
  const { route } = usePlace();
  return (
    <div id="layers" style={{ zIndex: 1 }}>
      {route.page === 'compose' ? <ComposeDialog /> : null}
      <Toast />
      <div data-testid="xchatEmbedOverlays" />
    </div>
  );
}

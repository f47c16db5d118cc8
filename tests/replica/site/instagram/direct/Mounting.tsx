import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useMetaSite } from '../../meta/metaSite';

/** Rows so far beyond the window are mounted, in CSS pixels. */
const MARGIN = 240;

/** Watches rows come near the window of their list and leave it. */
interface Mounting {
  watch(element: Element, take: (isNear: boolean) => void): () => void;
}

const MountingContext = createContext<Mounting | undefined>(undefined);

interface MountingListProps {
  /** Name of the list, for the record. */
  readonly place: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A list that scrolls and whose rows far from its window are empty. */
export function MountingList({ place, className, children }: MountingListProps) {
  const { scrolling } = useMetaSite();
  const scroller = useRef<HTMLDivElement>(null);
  const [mounting, setMounting] = useState<Mounting>();

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const takers = new Map<Element, (isNear: boolean) => void>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) takers.get(target)?.(isIntersecting);
      },
      { root: element, rootMargin: `${MARGIN}px 0px` },
    );
    const watched = scrolling.watch(element, place);
    setMounting({
      watch(row, take) {
        takers.set(row, take);
        observer.observe(row);
        return () => {
          takers.delete(row);
          observer.unobserve(row);
        };
      },
    });
    return () => {
      observer.disconnect();
      watched.stop();
    };
  }, [scrolling, place]);

  return (
    <div ref={scroller} className={className}>
      <MountingContext value={mounting}>{children}</MountingContext>
    </div>
  );
}

interface MountedRowProps {
  /** Whether it is there before anything was measured. */
  readonly isFirstMounted: boolean;
  readonly guessedHeight: number;
  readonly children: ReactNode;
}

/** One row: what is in it only exists near the window; away from it its height is kept. */
export function MountedRow({ isFirstMounted, guessedHeight, children }: MountedRowProps) {
  const mounting = useContext(MountingContext);
  const wrapper = useRef<HTMLDivElement>(null);
  const height = useRef(guessedHeight);
  const [isMounted, setMounted] = useState(isFirstMounted);
  useEffect(() => {
    const element = wrapper.current;
    if (!element || !mounting) return;
    return mounting.watch(element, (isNear) => {
      if (!isNear) height.current = element.getBoundingClientRect().height || height.current;
      setMounted(isNear);
    });
  }, [mounting]);
  return (
    <div ref={wrapper}>
      {isMounted ? (
        <div style={{ opacity: 1 }}>{children}</div>
      ) : (
        <div style={{ opacity: 0, height: `${height.current}px` }} />
      )}
    </div>
  );
}

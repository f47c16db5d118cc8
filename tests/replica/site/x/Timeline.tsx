import {
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { handOver, indexAt } from '../shared/rows';
import type { Cell } from './select';
import { useSite } from './site';

/** Height given to a cell that has not been measured yet, in CSS pixels. */
const GUESSED_HEIGHT = 160;
/** How far beyond the window cells are kept, in CSS pixels. */
const MARGIN = 900;

interface TimelineProps {
  readonly title: string;
  readonly label: string;
  readonly cells: readonly Cell[];
  readonly isRecycling: boolean;
  render(cell: Cell): ReactNode;
}

/**
 * A list as X draws it: cells lie absolutely, moved by `translateY`, only those near the window exist, and
 * heights are measured. What is in view stays where it is when something above changes.
 */
export function Timeline({ title, label, cells, isRecycling, render }: TimelineProps) {
  const { scrolling } = useSite();
  const holder = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const keys = useRef(new WeakMap<Element, string>());
  const rows = useRef<ReadonlyMap<string, number>>(new Map());
  const anchor = useRef<{ readonly key: string; readonly distance: number } | undefined>(undefined);
  const [measured, measureAgain] = useReducer((count: number) => count + 1, 0);
  const [range, setRange] = useState({ first: 0, last: 12 });

  const offsets = useMemo(() => {
    void measured;
    const sums = [0];
    for (const cell of cells)
      sums.push((sums.at(-1) ?? 0) + (heights.current.get(cell.key) ?? GUESSED_HEIGHT));
    return sums;
  }, [cells, measured]);

  const observer = useMemo(
    () =>
      new ResizeObserver((entries) => {
        let hasChanged = false;
        for (const entry of entries) {
          const key = keys.current.get(entry.target);
          const height = Math.round(entry.contentRect.height * 100) / 100;
          if (key === undefined || height === 0 || heights.current.get(key) === height) continue;
          heights.current.set(key, height);
          hasChanged = true;
        }
        if (hasChanged) measureAgain();
      }),
    [],
  );
  useEffect(() => () => observer.disconnect(), [observer]);

  const topOfList = useCallback(
    () => (holder.current ? holder.current.getBoundingClientRect().top + window.scrollY : 0),
    [],
  );

  const look = useCallback(() => {
    const top = window.scrollY - topOfList();
    const first = indexAt(offsets, top - MARGIN);
    const last = Math.min(indexAt(offsets, top + window.innerHeight + MARGIN), cells.length - 1);
    setRange((known) => (known.first === first && known.last === last ? known : { first, last }));
    const visible = indexAt(offsets, top);
    const cell = cells[visible];
    anchor.current = top > 0 && cell ? { key: cell.key, distance: top - (offsets[visible] ?? 0) } : undefined;
  }, [offsets, cells, topOfList]);

  useEffect(() => {
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [look]);

  useLayoutEffect(() => {
    const kept = anchor.current;
    const index = kept ? cells.findIndex((cell) => cell.key === kept.key) : -1;
    if (kept && index >= 0) {
      const wanted = topOfList() + (offsets[index] ?? 0) + kept.distance;
      if (Math.abs(wanted - window.scrollY) >= 1) scrolling.to(wanted);
    } else scrolling.expect();
    look();
  }, [offsets, cells, look, scrolling, topOfList]);

  const attach = (key: string) => (element: HTMLDivElement | null) => {
    if (!element) return;
    keys.current.set(element, key);
    // Observing again reports the height again, now under the new key.
    observer.unobserve(element);
    observer.observe(element);
    return () => observer.unobserve(element);
  };

  const total = offsets.at(-1) ?? 0;
  const mounted = cells.slice(range.first, range.last + 1);
  rows.current = handOver(
    rows.current,
    mounted.filter((cell) => cell.kind === 'post').map((cell) => cell.key),
  );
  return (
    <section aria-labelledby="accessible-list-1" role="region">
      <h1 dir="auto" aria-level={1} role="heading" id="accessible-list-1" className="unseen-text">
        {title}
      </h1>
      <div aria-label={label}>
        <div ref={holder} style={{ position: 'relative', minHeight: `${total}px` }}>
          {mounted.map((cell, index) => {
            const position = range.first + index;
            const mayRecycle = isRecycling && cell.kind === 'post';
            return (
              <TimelineCell
                key={mayRecycle ? `row-${rows.current.get(cell.key)}` : cell.key}
                offset={offsets[position] ?? 0}
                attach={attach}
                cellKey={cell.key}
              >
                {render(cell)}
              </TimelineCell>
            );
          })}
        </div>
      </div>
    </section>
  );
}

interface TimelineCellProps {
  readonly cellKey: string;
  /** Distance from the list's top in CSS pixels. */
  readonly offset: number;
  attach(key: string): (element: HTMLDivElement | null) => (() => void) | undefined;
  readonly children: ReactNode;
}

function TimelineCell({ cellKey, offset, attach, children }: TimelineCellProps) {
  const element = useRef<HTMLDivElement>(null);
  const attachRef = useRef(attach);
  attachRef.current = attach;
  useLayoutEffect(() => attachRef.current(cellKey)(element.current), [cellKey]);
  return (
    <div
      ref={element}
      data-testid="cellInnerDiv"
      style={{ transform: `translateY(${offset}px)`, position: 'absolute', width: '100%' }}
    >
      <div className="cell-border">
        <div>{children}</div>
      </div>
    </div>
  );
}

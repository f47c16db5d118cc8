import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { handOver, indexAt } from '../../shared/rows';
import type { Scroller } from '../../shared/scrolling';
import { useSite } from '../site';

/** How far beyond the window rows are kept, in CSS pixels. */
const MARGIN = 400;
/** At most so far from the end counts as being there, in CSS pixels. */
const END_DISTANCE = 24;

interface VirtualOptions {
  /** One name per row, in order. */
  readonly keys: readonly string[];
  /** Height of a row that was not measured yet, in CSS pixels. */
  readonly guessedHeight: number;
  /** Height of what stands above the rows within the scroller, in CSS pixels. */
  readonly lead: number;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Test id of the scroller, for the record. */
  readonly place: string;
  /** A history: begins at its end and stays there; what is in view stays in view when something is added above. */
  readonly isHistory: boolean;
  /** Rows that move when something is added above, such as the name of a day, are no hold for what is in view. */
  readonly canHold: (key: string) => boolean;
  readonly isRecycling: boolean;
}

export interface VirtualRow {
  readonly index: number;
  readonly key: string;
  /** The same for a row that takes over the elements of another. */
  readonly elementKey: string;
  /** Distance from the first row's top, in CSS pixels. */
  readonly offset: number;
}

export interface VirtualRows {
  readonly rows: readonly VirtualRow[];
  /** Of all rows, in CSS pixels. */
  readonly height: number;
  readonly first: number;
  /** Called by each row once it is in the page. @returns what ends the measuring */
  measure(key: string, element: HTMLElement): () => void;
  toEnd(): void;
}

/** Rows as a virtualizer keeps them: only those near the window exist, lie absolutely, and are measured. */
export function useVirtualRows(options: VirtualOptions): VirtualRows {
  const { keys, guessedHeight, lead, scroller, place, isHistory, isRecycling, canHold } = options;
  const { scrolling } = useSite();
  const heights = useRef(new Map<string, number>());
  const keyOf = useRef(new WeakMap<Element, string>());
  const elements = useRef<ReadonlyMap<string, number>>(new Map());
  const moving = useRef<Scroller | undefined>(undefined);
  const isAtEnd = useRef(isHistory);
  const anchor = useRef<{ readonly key: string; readonly distance: number } | undefined>(undefined);
  const [measured, measureAgain] = useReducer((count: number) => count + 1, 0);
  const [range, setRange] = useState(() =>
    isHistory ? { first: Math.max(0, keys.length - 20), last: keys.length - 1 } : { first: 0, last: 19 },
  );

  const offsets = useMemo(() => {
    void measured;
    const sums = [0];
    for (const key of keys) sums.push((sums.at(-1) ?? 0) + (heights.current.get(key) ?? guessedHeight));
    return sums;
  }, [keys, measured, guessedHeight]);

  const look = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const top = element.scrollTop - lead;
    const first = indexAt(offsets, top - MARGIN);
    const last = Math.min(indexAt(offsets, top + element.clientHeight + MARGIN), keys.length - 1);
    setRange((known) => (known.first === first && known.last === last ? known : { first, last }));
    const visible = keys.findIndex((key, index) => index >= indexAt(offsets, top) && canHold(key));
    const key = keys[visible];
    anchor.current = key === undefined ? undefined : { key, distance: top - (offsets[visible] ?? 0) };
    isAtEnd.current =
      isHistory && element.scrollTop + element.clientHeight >= element.scrollHeight - END_DISTANCE;
  }, [scroller, lead, offsets, keys, isHistory, canHold]);

  const toEnd = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    isAtEnd.current = true;
    moving.current?.to(element.scrollHeight);
  }, [scroller]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const watched = scrolling.watch(element, place);
    moving.current = watched;
    return () => watched.stop();
  }, [scroller, scrolling, place]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    moving.current?.expect();
    const kept = anchor.current;
    const index = kept ? keys.indexOf(kept.key) : -1;
    if (isAtEnd.current) toEnd();
    else if (isHistory && kept && index >= 0) {
      const wanted = lead + (offsets[index] ?? 0) + kept.distance;
      if (Math.abs(wanted - element.scrollTop) >= 1) moving.current?.to(wanted);
    }
    look();
  }, [scroller, offsets, keys, lead, isHistory, look, toEnd]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    element.addEventListener('scroll', look, { passive: true });
    const resizes = new ResizeObserver(() => {
      moving.current?.expect();
      if (isAtEnd.current) toEnd();
      look();
    });
    resizes.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      resizes.disconnect();
    };
  }, [scroller, look, toEnd]);

  const note = useCallback((element: Element) => {
    const key = keyOf.current.get(element);
    const height = element.getBoundingClientRect().height;
    if (key === undefined || height === 0 || heights.current.get(key) === height) return;
    heights.current.set(key, height);
    measureAgain();
  }, []);
  const observer = useMemo(
    () =>
      new ResizeObserver((entries) => {
        for (const { target } of entries) note(target);
      }),
    [note],
  );
  useEffect(() => () => observer.disconnect(), [observer]);

  const measure = useCallback(
    (key: string, element: HTMLElement) => {
      keyOf.current.set(element, key);
      note(element);
      observer.observe(element);
      return () => observer.unobserve(element);
    },
    [note, observer],
  );

  const shown = keys.slice(range.first, range.last + 1);
  elements.current = handOver(elements.current, shown);
  return {
    height: offsets.at(-1) ?? 0,
    first: range.first,
    measure,
    toEnd,
    rows: shown.map((key, position) => ({
      index: range.first + position,
      key,
      elementKey: isRecycling ? `element-${elements.current.get(key)}` : key,
      offset: offsets[range.first + position] ?? 0,
    })),
  };
}

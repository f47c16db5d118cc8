import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { ThreadMessage } from '../../world/meta/model';
import { useMetaSite } from './metaSite';

/** Distance from the oldest message at which older ones are fetched, in CSS pixels. */
const NEAR_TOP = 80;
/** Distance from the end at which one still reads the newest, in CSS pixels. */
const NEAR_END = 24;

/** What of a conversation is mounted, and the box that it is scrolled in. */
export interface Scrollback {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly shown: readonly ThreadMessage[];
  readonly hasMore: boolean;
  readonly look: () => void;
}

/**
 * The newest messages, in view as long as one stays at the end; older ones come when one scrolls up.
 *
 * @param place name of the box in the record of scrolling
 * @param step so many messages are there at first, and come with each step back
 */
export function useScrollback(messages: readonly ThreadMessage[], place: string, step: number): Scrollback {
  const { scrolling } = useMetaSite();
  const scroller = useRef<HTMLDivElement>(null);
  const moving = useRef<ReturnType<typeof scrolling.watch>>(undefined);
  const isAtEnd = useRef(true);
  const heightBefore = useRef(0);
  const [count, setCount] = useState(step);
  const newest = messages.at(-1)?.id;
  const hasMore = messages.length > count;

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    moving.current = scrolling.watch(element, place);
    return () => moving.current?.stop();
  }, [scrolling, place]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element && newest !== undefined && isAtEnd.current) moving.current?.to(element.scrollHeight);
  }, [newest]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || count === step) return;
    moving.current?.to(element.scrollTop + element.scrollHeight - heightBefore.current);
  }, [count, step]);

  const look = () => {
    const element = scroller.current;
    if (!element) return;
    isAtEnd.current = element.scrollTop + element.clientHeight >= element.scrollHeight - NEAR_END;
    if (!hasMore || element.scrollTop > NEAR_TOP) return;
    heightBefore.current = element.scrollHeight;
    setCount((known) => known + step);
  };

  return { scroller, shown: messages.slice(-count), hasMore, look };
}

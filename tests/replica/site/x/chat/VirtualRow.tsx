import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { VirtualRow as Row, VirtualRows } from './useVirtualRows';

interface VirtualRowProps {
  readonly row: Row;
  readonly measure: VirtualRows['measure'];
  readonly children: ReactNode;
}

/** One absolutely placed row. */
export function VirtualRow({ row, measure, children }: VirtualRowProps) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => (element.current ? measure(row.key, element.current) : undefined),
    [measure, row.key],
  );
  return (
    <div
      ref={element}
      data-index={row.index}
      className="virtual-row absolute top-0 left-0 w-full"
      style={{ transform: `translateY(${row.offset}px)` }}
    >
      {children}
    </div>
  );
}

import { type Signal, signal } from '@preact/signals-core';
import type { SlotRefs } from '../../components/bar/barView';

/** Places in the bar that another script draws into; null while the bar has no room for them. */
export type BarSlots = { readonly [Name in keyof SlotRefs]: Signal<HTMLElement | null> };

export const createBarSlots = (): BarSlots => ({
  marks: signal<HTMLElement | null>(null),
  menu: signal<HTMLElement | null>(null),
  lines: signal<HTMLElement | null>(null),
});

/** What puts elements into the slots as they come and go. */
export const slotRefs = ({ marks, menu, lines }: BarSlots): SlotRefs => ({
  marks: refTo(marks),
  menu: refTo(menu),
  lines: refTo(lines),
});

const refTo = (slot: Signal<HTMLElement | null>) => (element: HTMLElement | null) => {
  slot.value = element;
};

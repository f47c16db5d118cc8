import { type Signal, signal } from '@preact/signals-core';

export type Panel = 'replyPicker' | BarPanel;
/** Those that open inside of the bar. */
export type BarPanel = 'tagPicker' | 'note' | 'snooze' | 'actions';

/** The one panel that is open over the page, if any: two at once would fight for the keys. */
export type OpenPanel = Signal<Panel | undefined>;

export const createOpenPanel = (): OpenPanel => signal<Panel | undefined>(undefined);

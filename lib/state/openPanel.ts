import { type Signal, signal } from '@preact/signals-core';

export type Panel = 'replyPicker' | 'tagPicker';

/** The one panel that is open over the page, if any: two at once would fight for the keys. */
export type OpenPanel = Signal<Panel | undefined>;

export const createOpenPanel = (): OpenPanel => signal<Panel | undefined>(undefined);

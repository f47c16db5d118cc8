import type { ReactNode } from 'react';

const LAYOUT =
  '/bizweb:inbox/bizweb:INBOX/lib:bizweb_inbox:main_content/lib:bizweb_inbox:content_layout/lib:inbox:thread_and_detail';

/** The names that Business Suite's own code gives to its parts. */
export const SURFACES = {
  tabs: `${LAYOUT}/lib:inbox:channel_selector`,
  list: `${LAYOUT}/bizweb_inbox:thread_list`,
  row: (position: number) => `${LAYOUT}/bizweb_inbox:thread_list/thread_row${position}`,
  title: (position: number) => `${LAYOUT}/bizweb_inbox:thread_list/thread_row${position}/lib:thread_title`,
  footer: (position: number) =>
    `${LAYOUT}/bizweb_inbox:thread_list/thread_row${position}/lib:thread_row_footer`,
  detail: `${LAYOUT}/bizweb_inbox:messenger_detail_view`,
  header: `${LAYOUT}/bizweb_inbox:messenger_detail_view/lib:inbox:detail_view_header`,
} as const;

/** A named part; it has no box of its own. */
export function Surface({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <span data-surface-wrapper="1" data-surface={name} style={{ display: 'contents' }}>
      {children}
    </span>
  );
}

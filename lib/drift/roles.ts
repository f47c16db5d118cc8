/** Roles as the standard names them: what else stands in the attribute could be anything. */
export const ROLES: ReadonlySet<string> = new Set(
  `alert article banner button cell checkbox complementary dialog feed form grid gridcell group heading img link
  list listbox listitem log main menu menuitem navigation none option presentation progressbar region row rowgroup
  search separator status tab table tablist tabpanel textbox toolbar`.split(/\s+/),
);

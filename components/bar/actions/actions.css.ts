/** Added to the sheet of the bar, by the script that draws into it. */
export const actionsCss = `
.bar[data-collapsed='false'] .slot:has(.wait) { display: none; }
.popup .step { padding: 4px 10px 0; font-weight: 700; }
.popup .help { color: var(--inlay-muted); }
.popup [aria-pressed='true'] { background: var(--inlay-accent-soft); box-shadow: inset 3px 0 0 var(--inlay-accent); }
.case { flex-wrap: wrap; gap: 4px 6px; padding-block: 1px; }
.told { flex: 1 1 180px; min-width: 0; overflow-wrap: anywhere; }
.told small { display: block; color: var(--inlay-muted); font-size: 12px; line-height: 1.333; }
.case[data-late='true'] .told { color: var(--inlay-danger); font-weight: 600; }
.wait[data-state='broken'] { color: var(--inlay-danger); background: var(--inlay-danger-soft); }
`;

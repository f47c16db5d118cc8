/** Added to the sheet of the bar, by the script that draws into it. */
export const actionsCss = `
.bar[data-collapsed='false'] .slot:has(.wait) { display: none; }
.popup .step { float: inline-start; box-sizing: border-box; width: 100%; padding: 4px 10px; font-weight: 700; }
.slot .popup { max-height: min(440px, 60vh); }
.popup .help { color: var(--inlay-muted); }
.popup [aria-pressed='true'] { background: var(--inlay-accent-soft); box-shadow: inset 3px 0 0 var(--inlay-accent); }
.also { flex-wrap: wrap; padding-block: 1px; }
.case { flex-wrap: wrap; gap: 4px 6px; padding-block: 1px; }
.told { flex: 1 1 180px; min-width: 0; overflow-wrap: anywhere; }
.told small { display: block; color: var(--inlay-muted); font-size: 12px; line-height: 1.333; }
.case[data-late='true'] .told { color: var(--inlay-danger); font-weight: 600; }
.wait[data-state='broken'] { color: var(--inlay-danger); background: var(--inlay-danger-soft); }
`;

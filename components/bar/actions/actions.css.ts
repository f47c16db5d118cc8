/** Added to the sheet of the bar, by the script that draws into it. */
export const actionsCss = `
.bar[data-collapsed='false'] .slot > .wait, .bar[data-collapsed='true'] .suggested { display: none; }
.slot:has(.suggested) { flex: 0 1 auto; flex-wrap: wrap; justify-content: flex-end; min-width: 0; }
.bar[data-collapsed='true'] .slot:not(:has(.wait)) { display: none; }
.suggested { display: flex; align-items: center; min-width: 0; color: var(--inlay-muted); }
@container (max-width: 659.9px) {
  .line:has(> .slot > .suggested) { flex-wrap: wrap; row-gap: 4px; }
  .bar[data-collapsed='false'] .slot:has(.suggested) { order: 1; flex: 1 0 100%; justify-content: flex-start; }
}
.popup .step { float: inline-start; box-sizing: border-box; width: 100%; padding: 4px 10px; font-weight: 700; }
.slot .popup { max-height: min(440px, 60vh); }
.popup .help { color: var(--inlay-muted); }
.popup [aria-pressed='true'] { background: var(--inlay-accent-soft); box-shadow: inset 3px 0 0 var(--inlay-accent); }
.also { gap: 8px; }
.also .name { min-width: 0; overflow-wrap: anywhere; line-height: 1.25; }
.also :is(.wait, button) { flex: none; }
.also button { min-height: 24px; padding-block: 0; font-size: 12px; }
.case { flex-wrap: wrap; gap: 4px 6px; padding-block: 1px; }
.told { flex: 1 1 180px; min-width: 0; overflow-wrap: anywhere; }
.told small { display: block; color: var(--inlay-muted); font-size: 12px; line-height: 1.333; }
.case[data-late='true'] .told { color: var(--inlay-danger); font-weight: 600; }
.wait[data-state='broken'] { color: var(--inlay-danger); background: var(--inlay-danger-soft); }
`;

import { controlsCss, forcedColorsCss } from './controls.css';

/** Needs the tokens. The bar floats over an edge of its place, so that nothing in the page moves. */
export const barCss = `${controlsCss}
.place { position: fixed; z-index: 100; display: flex; justify-content: center; pointer-events: none; }
.fitted { flex: 1; min-width: 0; display: flex; container-type: inline-size; }
.bar { position: relative; pointer-events: auto; box-sizing: border-box; flex: 1; min-width: 0; margin: 8px; padding: 8px 8px 8px 14px; color: var(--inlay-text); background: var(--inlay-raised); border: 1px solid var(--inlay-border); border-radius: 14px; box-shadow: 0 6px 24px var(--inlay-shadow); font: 13px/1.385 var(--inlay-font); }
.bar[data-collapsed='true'] { flex: 0 1 auto; margin-inline-start: auto; padding-block: 4px; }
.line { display: flex; align-items: center; gap: 10px; min-width: 0; }
.tools { flex-wrap: wrap; margin-top: 6px; gap: 6px 10px; }
.who { flex: 1; min-width: 0; display: flex; gap: 6px; overflow: hidden; white-space: nowrap; }
.who strong { overflow: hidden; text-overflow: ellipsis; font-weight: 700; }
.who span { flex: 0 1000 auto; color: var(--inlay-muted); overflow: hidden; text-overflow: ellipsis; }
.wait { display: inline-flex; align-items: center; gap: 4px; padding: 1px 8px; border-radius: 999px; font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; color: var(--inlay-success); background: var(--inlay-success-soft); }
.wait[data-state='waiting'] { color: var(--inlay-warning); background: var(--inlay-warning-soft); }
.choice { display: inline-flex; align-items: center; gap: 6px; min-height: 28px; padding: 0 4px 0 8px; border: 1px solid var(--inlay-control); border-radius: 8px; color: var(--inlay-muted); }
.choice:focus-within { outline: var(--inlay-focus); outline-offset: 1px; }
.choice[data-priority='high'] { color: var(--inlay-warning); }
.choice[data-priority='urgent'] { color: var(--inlay-danger); }
select { min-height: 26px; border: 0; background: var(--inlay-raised); cursor: pointer; }
select:focus-visible { outline: none; }
.tags { margin: 0; padding: 0; border: 0; min-width: 0; display: flex; align-items: flex-start; gap: 6px; }
.tags[data-some='true'] { flex: 1 0 100%; }
.chips { min-width: 0; max-height: 52px; overflow-y: auto; overscroll-behavior: contain; display: flex; flex-wrap: wrap; gap: 4px 6px; padding-block: 2px; }
.tags > button { flex: none; }
.tag { display: inline-flex; align-items: center; }
.chip { display: inline-block; max-width: 140px; padding: 1px 8px; border-radius: 999px; font-size: 12px; font-weight: 500; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.tag button { min-height: 24px; min-width: 24px; padding: 0; }
.acts { display: flex; flex-wrap: wrap; gap: 6px; margin-inline-start: auto; }
.combobox { flex: none; }
.combobox .field { width: 220px; min-height: 28px; padding-block: 4px; }
.options, .popup { position: absolute; bottom: calc(100% + 6px); box-sizing: border-box; max-height: min(260px, 50vh); overflow-y: auto; overscroll-behavior: contain; padding: 6px; background: var(--inlay-raised); border: 1px solid var(--inlay-border); border-radius: 10px; box-shadow: 0 6px 24px var(--inlay-shadow); }
.options { display: flex; flex-direction: column; overflow: hidden; width: min(300px, 80vw); }
.options [role=listbox] { min-height: 0; overflow-y: auto; }
.place[data-edge='top'] .fold svg { transform: rotate(180deg); }
.place[data-edge='top'] :is(.options, .popup) { bottom: auto; top: calc(100% + 6px); }
.options p { margin: 4px 6px; color: var(--inlay-muted); }
.options p:empty { margin: 0; }
[role='option'] { display: flex; width: 100%; justify-content: flex-start; text-align: start; white-space: normal; overflow-wrap: anywhere; border: 0; }
.option { flex: 1; min-width: 0; display: grid; gap: 1px; justify-items: start; }
.option .chip { max-width: 100%; box-sizing: border-box; }
.option small { color: var(--inlay-muted); font-size: 11px; font-weight: 400; }
.option small:not(.why) { max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.option .why { color: var(--inlay-text); }
.new { display: inline-flex; align-items: center; gap: 4px; }
.decline { flex: none; align-self: start; min-width: 24px; line-height: 24px; border-radius: 6px; text-align: center; font-size: 16px; color: var(--inlay-muted); }
.decline:hover { background: var(--inlay-sunken); color: var(--inlay-text); }
[role='option'][aria-selected='true'], [role='option']:hover:not(:disabled) { background: var(--inlay-accent-soft); }
[role='option'][aria-selected='true'] { box-shadow: inset 3px 0 0 var(--inlay-accent); }
.wait[data-state='snoozed'], .mark { color: var(--inlay-muted); background: var(--inlay-sunken); }
.mark { display: inline-flex; padding: 3px; border-radius: 999px; }
.snooze, .slot { display: flex; gap: 6px; }
:is(.slot, .lines):empty { display: none; }
.popup { margin: 0; inset-inline-end: 8px; width: min(264px, calc(100% - 16px)); display: grid; gap: 2px; }
.popup .choice-line { justify-content: space-between; gap: 12px; border-color: transparent; font-weight: 400; white-space: normal; text-align: start; }
.moment { color: var(--inlay-muted); font-variant-numeric: tabular-nums; white-space: nowrap; }
.popup label { display: grid; gap: 4px; margin: 4px 4px 0; padding: 8px 6px 0; border-top: 1px solid var(--inlay-border); color: var(--inlay-muted); }
.popup .main { margin: 4px 10px 6px; }
.popup p { margin: 2px 10px; color: var(--inlay-danger); }
.popup p:empty { display: none; }
.note, .lines { flex: 1 0 100%; box-sizing: border-box; min-width: 0; max-width: 100%; }
button.note { justify-content: flex-start; color: var(--inlay-text); font-weight: 400; background: var(--inlay-sunken); }
button.note span { overflow: hidden; text-overflow: ellipsis; }
.note .field { display: block; width: 100%; resize: vertical; min-height: 48px; max-height: 30vh; }
.note p { margin: 4px 2px 0; color: var(--inlay-muted); font-size: 12px; line-height: 1.333; }
.note p:empty { margin: 0; }
.acts .label { display: none; }
@container (min-width: 660px) { .acts .label { display: inline; } }
@media (max-height: 600px) { .chips { max-height: 24px; } }
${forcedColorsCss}`;

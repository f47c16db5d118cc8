import { controlsCss, forcedColorsCss } from '../bar/controls.css';

export const pickerCss = `${controlsCss}
.place { position: fixed; z-index: 2147483646; width: min(440px, 100vw - 16px); display: flex; }
.picker { box-sizing: border-box; flex: 1; min-width: 0; max-height: inherit; align-self: flex-start; display: flex; flex-direction: column; overflow: hidden; color: var(--inlay-text); background: var(--inlay-raised); border: 1px solid var(--inlay-border); border-radius: 14px; box-shadow: 0 10px 36px var(--inlay-shadow); font: 13px/1.385 var(--inlay-font); }
.head { display: flex; align-items: center; gap: 8px; padding: 8px 8px 6px 14px; color: var(--inlay-muted); }
.head h2 { flex: 1; margin: 0; font: 600 13px/1.385 var(--inlay-font); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.picker > .field { margin: 0 12px 8px; }
.replies { overflow-y: auto; overscroll-behavior: contain; min-height: 58px; flex: 1 1 auto; padding: 0 6px; }
[role='option'] { display: grid; width: 100%; grid-template-columns: auto 1fr auto; justify-content: stretch; text-align: start; font-weight: 400; border: 0; column-gap: 8px; padding: 6px 8px; border-radius: 8px; cursor: pointer; border-left: 3px solid transparent; }
[role='option'][aria-selected='true'], [role='option']:hover:not(:disabled) { background: var(--inlay-accent-soft); }
[role='option'][aria-selected='true'] { background: var(--inlay-accent-soft); border-left-color: var(--inlay-accent); }
.shortcut { font-weight: 600; color: var(--inlay-accent); }
.title { font-weight: 600; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.language { color: var(--inlay-muted); font-size: 11px; letter-spacing: 0.4px; }
.line { grid-column: 1 / -1; color: var(--inlay-muted); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.preview { flex: none; margin: 8px 12px 0; padding: 8px 10px; border-radius: 8px; background: var(--inlay-sunken); }
.preview p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.picker > .preview > [lang] { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
.preview .more { margin-top: 4px; color: var(--inlay-muted); font-size: 12px; }
.preview .asks { margin-top: 4px; color: var(--inlay-warning); }
.preview .facts { display: flex; flex-wrap: wrap; gap: 2px 14px; font-variant-numeric: tabular-nums; }
.preview .facts:empty { display: none; }
.length { display: inline-flex; align-items: center; gap: 6px; }
.length[data-long='true'] { color: var(--inlay-warning); font-weight: 600; }
.image { display: flex; align-items: center; gap: 10px; margin-bottom: 8px; }
.image .picture { flex: none; border-radius: 6px; }
.image > div { display: grid; justify-items: start; gap: 2px; min-width: 0; }
.image button { min-height: 24px; padding: 2px 8px; font-size: 12px; }
.image kbd { font: inherit; color: var(--inlay-muted); }
.image [role='status'] { font-size: 12px; }
.image [role='status']:empty { display: none; }
.selectable { user-select: text; }
.keys, .empty { margin: 0; padding: 8px 14px 10px; color: var(--inlay-muted); font-size: 12px; }
.form { display: flex; flex-direction: column; gap: 8px; padding: 0 12px 12px; min-height: 0; overflow-y: auto; }
.form h3 { margin: 0; font: 600 13px/1.385 var(--inlay-font); }
.form .preview { margin: 0; }
.form label { display: grid; gap: 4px; }
.buttons { display: flex; justify-content: flex-end; gap: 8px; }
.warning { display: flex; gap: 8px; margin: 0; color: var(--inlay-warning); }
.warning svg { flex: none; margin-top: 1px; }
.place[data-low] > .picker > .preview > [lang] { -webkit-line-clamp: 2; }
.place[data-low] > .picker > .preview > .image ~ [lang] { display: none; }
.place[data-low] > .picker > .preview:has(> .image) ~ .keys { display: none; }
@media (max-height: 600px) { .picker > .preview > [lang] { -webkit-line-clamp: 2; } .keys { display: none; } }
${forcedColorsCss}`;

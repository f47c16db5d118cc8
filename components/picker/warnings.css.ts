import { controlsCss } from '../bar/controls.css';

export const warningsCss = `${controlsCss}
.strip { position: fixed; z-index: 2147483645; pointer-events: none; display: flex; }
.warnings { display: flex; align-items: center; gap: 8px; min-width: 0; max-width: 100%; box-sizing: border-box; padding: 2px 4px 2px 10px; color: var(--inlay-text); background: var(--inlay-raised); border: 1px solid var(--inlay-border); border-left: 3px solid var(--inlay-warning); border-radius: 8px; box-shadow: 0 2px 10px var(--inlay-shadow); font: 12px/1.385 var(--inlay-font); }
.warnings > svg { color: var(--inlay-warning); }
.warnings p { margin: 0; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.rest { margin-inline-start: 8px; color: var(--inlay-muted); }
.warnings button { pointer-events: auto; min-height: 24px; padding: 2px 8px; font-size: 12px; }
.warnings button.quiet { padding: 2px 4px; }
`;

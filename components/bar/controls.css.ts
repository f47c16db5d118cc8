/** Buttons and fields of the panels over a page. Needs the tokens. */
export const controlsCss = `
button, select, input, textarea { font: 500 13px/1.385 var(--inlay-font); color: var(--inlay-text); }
button { display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-height: 28px; padding: 4px 10px; border: 1px solid var(--inlay-control); border-radius: 8px; background: transparent; cursor: pointer; white-space: nowrap; }
button:hover:not(:disabled) { background: var(--inlay-sunken); }
button:disabled { opacity: 0.5; cursor: default; }
button.main { border-color: var(--inlay-accent); background: var(--inlay-accent); color: var(--inlay-on-accent); }
button.main:hover:not(:disabled) { background: var(--inlay-accent); box-shadow: inset 0 0 0 100px rgba(0, 0, 0, 0.08); }
button.quiet { border-color: transparent; padding: 4px 6px; color: var(--inlay-muted); }
:focus-visible { outline: var(--inlay-focus); outline-offset: 1px; }
.field { box-sizing: border-box; min-height: 32px; padding: 6px 10px; border: 1px solid var(--inlay-control); border-radius: 8px; background: var(--inlay-surface); }
.field::placeholder { color: var(--inlay-muted); opacity: 1; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
svg { display: block; flex: none; }
`;

/** For the end of a sheet with options: where the system chooses the colours, only outlines tell which is marked. */
export const forcedColorsCss = `
@media (forced-colors: active) {
  [role='option'] { border-color: ButtonFace; background: ButtonFace; }
  [role='option'][aria-selected='true'] { outline: 2px solid Highlight; outline-offset: -2px; }
}
`;

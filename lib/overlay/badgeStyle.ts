import { TAG_COLORS } from '../domain/event';

// The host takes no height: virtual lists measure their rows, and a row that grew by a pixel would move the page.
// What is drawn stands out of it, half above and half below the middle of the line, also where the browser enlarges
// texts and nothing else: heights follow the text.
const LAYOUT = `
:host {
  align-items: center !important;
  align-self: center !important;
  contain: layout style !important;
  display: inline-flex !important;
  flex: none !important;
  height: 0 !important;
  line-height: 0 !important;
  margin-inline-end: 8px !important;
  order: -1 !important;
  pointer-events: none !important;
  vertical-align: middle !important;
}
:host([data-narrow]) { margin-inline: auto 0 !important; order: 1 !important; padding-inline-start: 8px !important; }
.badge {
  align-items: center;
  background: var(--inlay-surface);
  border: 1px solid var(--inlay-border);
  border-radius: 10px;
  box-sizing: border-box;
  color: var(--inlay-muted);
  display: inline-flex;
  flex: none;
  font: 600 12px/1.25 var(--inlay-font);
  gap: 4px;
  max-width: max(260px, 36ch);
  min-height: 20px;
  padding: 0 6px;
  white-space: nowrap;
}
:host([data-narrow]) .badge { max-width: max(180px, 26ch); }
:host([data-narrow]) .badge[data-state='notWaiting'] .state { display: none; }
.badge[data-state='waiting'] { color: var(--inlay-warning); }
.badge[data-state='notWaiting'], .badge[data-state='resolved'] { color: var(--inlay-success); }
svg { display: block; fill: none; flex: none; stroke: currentColor; stroke-linecap: round; stroke-linejoin: round; stroke-width: 2; }
.wait:empty { display: none; }
.wait { font-variant-numeric: tabular-nums; }
.priority { color: var(--inlay-muted); }
.priority[data-priority='high'] { color: var(--inlay-warning); }
.priority[data-priority='urgent'] { color: var(--inlay-danger); }
.tag { border-radius: 7px; max-width: max(88px, 13ch); overflow: hidden; padding: 0 6px; text-overflow: ellipsis; font-weight: 500; line-height: 1.167; }
.more { color: var(--inlay-muted); }
`;

const TAGS = TAG_COLORS.map(
  (color) =>
    `.tag[data-color='${color}'] { background: var(--inlay-tag-${color}); color: var(--inlay-tag-${color}-text); }`,
);

/** Needs the tokens of `components/shared` and the theme's sheet beside it. */
export const badgeCss = LAYOUT + TAGS.join('\n');

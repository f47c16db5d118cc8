import { type ComponentChild, render } from 'preact';
import { tokensCss } from './tokens.css';

/** Puts the design tokens and the view into an extension page. */
export function openPage(page: Document, view: ComponentChild): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokensCss);
  page.adoptedStyleSheets = [sheet];
  const root = page.getElementById('root');
  if (root) render(view, root);
}

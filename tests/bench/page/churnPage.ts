// The first rule is lib/overlay/presence.css, which the browser puts into pages together with the extension.
const STYLE = `
  :root { --inlay-visibility: visible; }
  body { margin: 0; background: rgb(255, 255, 255); font: 15px sans-serif; }
  #react-root > div > div { display: flex; }
  main > div > div { display: flex; }
  [data-testid="primaryColumn"] { width: 600px; }
  [data-testid="sidebarColumn"] { width: 350px; position: fixed; left: 700px; top: 0; }
  [data-testid="chat-drawer-root"] { width: 300px; height: 400px; overflow: hidden; position: fixed; right: 0; top: 0; }
  [data-testid="cellInnerDiv"] { position: absolute; width: 100%; height: 150px; overflow: hidden; contain: layout; }
  [data-testid="User-Name"], [data-testid="User-Name"] > div, [role="group"] { display: flex; }
  img { width: 40px; height: 40px; }
  svg { width: 20px; height: 20px; }
`;

/** Address the churn page is served at: a real one, so that the real adapter and extension read it. */
export const CHURN_URL = 'https://x.com/notifications/mentions';

/** @param script the bundled `churn.ts` */
export const churnHtml = (script: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Churn</title><style>${STYLE}</style></head>
<body><div id="react-root"></div><div id="layers"></div><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;

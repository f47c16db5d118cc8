/** `script.ts` as a content script, for a browser whose debugger cannot reach the world that it runs in. */
import './script';

document.addEventListener('composer-asked', async (event) => {
  if (!(event instanceof CustomEvent)) return;
  const { name, values } = JSON.parse(event.detail);
  const method = Object.entries(globalThis.composer).find(([key]) => key === name)?.[1];
  const result = method
    ? await Promise.resolve(Reflect.apply(method, undefined, values)).catch(String)
    : name;
  document.dispatchEvent(new CustomEvent('composer-answered', { detail: JSON.stringify({ result }) }));
});

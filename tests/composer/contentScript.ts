/** `script.ts` as a content script, for a browser whose debugger cannot reach the world that it runs in. */
import './script';

document.addEventListener('insertion-asked', async (event) => {
  if (!(event instanceof CustomEvent)) return;
  const { editor, text, options } = JSON.parse(event.detail);
  const result = await globalThis.composer.insert(editor, text, options).catch(String);
  document.dispatchEvent(new CustomEvent('insertion-done', { detail: result }));
});

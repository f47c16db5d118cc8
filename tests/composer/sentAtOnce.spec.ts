import { expect } from '@playwright/test';
import { test } from './fixtures';

for (const [editor, ctrlKey] of [
  ['field', true],
  ['chat', false],
] as const) {
  test(`${editor}: sent the moment it was there, a text counts as inserted`, async ({ composers }) => {
    await composers.focus(editor);
    await composers.page.evaluate((isWithControl) => {
      // In the next turn, as on a page so busy that the key comes before all timers.
      const send = ({ target }: Event) => {
        const enter = new KeyboardEvent('keydown', {
          key: 'Enter',
          ctrlKey: isWithControl,
          bubbles: true,
          composed: true,
        });
        setTimeout(() => target?.dispatchEvent(enter));
      };
      const focused = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
      focused?.addEventListener('input', send, { once: true });
    }, ctrlKey);
    expect(await composers.insert(editor, 'Merhaba Ayşe')).toBe('inserted');
    expect(await composers.observe(editor)).toMatchObject({ text: '', sends: 1 });
  });
}

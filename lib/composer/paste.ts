/**
 * Pastes plain text the way a person would, as far as the editor can tell.
 *
 * @returns whether the editor said that it took care of it
 */
export function dispatchPaste(editor: HTMLElement, text: string): boolean {
  return !editor.dispatchEvent(pasteEvent(text));
}

/** Members of Firefox' older form of the event, which it still takes. */
interface PasteEventInit extends ClipboardEventInit {
  readonly dataType?: string;
  readonly data?: string;
}

function pasteEvent(text: string): ClipboardEvent {
  const common = { bubbles: true, cancelable: true, composed: true };
  // In Firefox a page reads '' from a DataTransfer that an extension made; the older form works there only.
  const older: PasteEventInit = { ...common, dataType: 'text/plain', data: text };
  const event = new ClipboardEvent('paste', older);
  if (event.clipboardData?.getData('text/plain') === text) return event;

  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { ...common, clipboardData });
}

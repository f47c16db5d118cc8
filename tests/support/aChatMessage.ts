interface ChatMessageParts {
  readonly index?: number;
  readonly time?: string;
  readonly text?: string;
  readonly isOurs?: boolean;
  readonly status?: string;
}

/** Markup of one entry of a chat's history, in the image of X's; what is given may be markup itself. */
export const aChatMessage = (
  id: string,
  { index = 0, time = '14:30', text = 'Merhaba', isOurs = false, status = 'sent' }: ChatMessageParts = {},
): string => `
  <div data-index="${index}"><div data-dm-item-key="${id}">
    <div data-dm-message-row="${id}" data-testid="message-${id}" data-send-status="${status}"
        class="flex ${isOurs ? 'justify-end' : 'justify-start'}">
      <div data-testid="message-text-${id}">
        <span dir="auto">${text}</span><span aria-hidden="true">${time}</span><div><span>${time}</span></div>
      </div>
    </div>
  </div></div>`;

/** Markup of the name of a day between two messages. */
export const aDayName = (name: string, index = 0): string =>
  `<div data-index="${index}"><div><span>${name}</span></div></div>`;

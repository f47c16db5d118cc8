/** What is said of a draft before it is sent. */
export const guardsEnglish = {
  title: 'Before you send',
  tooLong: (length: number, most: number) => `Too long here: ${length} of ${most}.`,
  personalData: (kinds: string) => `Everybody can read this: ${kinds}.`,
  answerPrivately: 'Answer privately instead',
  unedited: 'Exactly as it was inserted. A sentence of your own makes it personal.',
  placeholder: (text: string) => `Still to be filled in: ${text}`,
  shortcut: (text: string) => `${text} was not expanded. Press Tab behind it, or remove it.`,
  more: (count: number) => `+${count} more`,
  dismiss: 'Hide these hints',
  email: 'e-mail address',
  phone: 'phone number',
  iban: 'IBAN',
  nationalId: 'identity number',
  card: 'card number',
  orderNumber: 'order number',
};

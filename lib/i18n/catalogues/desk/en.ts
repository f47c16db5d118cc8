/** Texts of the full page with the settings. Values arrive formatted; a count also as a number. */
export const deskEn = {
  settings: 'Settings',
  saved: 'Saved',
  saveFailed: 'This could not be saved. Please try again; nothing was lost.',
  storageFull: 'The disk is full, so this could not be saved. Make room and try again.',
  save: 'Save',
  add: 'Add',
  cancel: 'Cancel',
  nameMissing: 'Please enter a name.',
  nameTaken: (name: string) => `There is already one called “${name}”. Please choose another name.`,
  nameTooLong: (most: string) => `Please keep the name to ${most} characters.`,

  language: 'Language',
  languageHelp:
    'Of the badges, the bar, the popup and this page. Canned replies have languages of their own.',

  agents: 'Agents',
  agentsHelp:
    'Several people can share this browser. Replies sent from here count for the one who is chosen.',
  agentHere: 'Who is at this browser?',
  newAgent: 'Name of the new agent',
  renameOf: (name: string) => `Rename ${name}`,
  newNameOf: (name: string) => `New name for ${name}`,

  parts: 'Parts of this page',
  rules: 'Rules',
  queue: 'Queue',
  reports: 'Reports',
  numbers: 'What the numbers mean',
  health: 'Health',

  hours: 'Business hours',
  hoursHelp:
    'When somebody is there to answer, by the clock of the business. Targets count these hours; reports can show times in them.',
  always: 'Somebody is there day and night',
  inHours: 'Somebody is there in these hours',
  zone: 'Time zone',
  closed: 'closed',
  opensAt: (day: string) => `${day}, from`,
  closesAt: (day: string) => `${day}, to`,
  addHours: (day: string) => `Add hours on ${day}`,
  removeHours: (day: string) => `Remove these hours on ${day}`,
  dates: 'Holidays and half days',
  datesHelp: 'Dates on which other hours hold. Without hours a date is closed.',
  newDate: 'Date',
  addDate: 'Add date',
  remove: 'Remove',
  removeDate: (date: string) => `Remove ${date}`,
  saveHours: 'Save hours',
  hoursBackwards: (day: string) => `${day}: the end has to come after the beginning.`,
  hoursOverlap: (day: string) => `${day}: two stretches overlap. Please join or separate them.`,
  dateUnknown: 'One of the dates does not exist. Please remove it.',
  zoneUnknown: 'This time zone is not known. Please choose another.',

  targets: 'Targets (SLA)',
  targetsHelp: 'How soon an answer and a solution are promised. An empty field promises nothing.',
  targetChannel: 'Channel',
  replyTarget: 'Answer within, minutes',
  resolutionTarget: 'Resolved within, hours',
  saveTargets: 'Save targets',
  saveAllTheSame: 'Save all the same',
  targetWrong: 'Please enter a time between one minute and 30 days, or leave the field empty.',
  targetLong:
    'A target above 24 hours hides that nobody answers: customers of these channels expect an answer on the same day.',

  analysis: 'How numbers are told',
  callbackHelp:
    'Whoever asks again within these days was not done with at the first contact. Call centres count 7 days; it also holds for the past.',
  callbackMore: 'First contact resolution',
  callbackDays: 'Days until a case counts as done',
  callbackWrong: 'Please enter whole days, from 1 to 30.',
  surveyReply: 'Canned reply that asks for a rating',
  surveyNone: 'None',
  formality: 'Way of address',
  formalityHelp: 'Where a canned reply has both wordings, this one is shown first; → shows the other.',
  formalityEverywhere: 'Everywhere',
  asEverywhere: 'as everywhere',
  formal: 'formal',
  casual: 'casual',
  guards: 'Before a reply is sent',
  guardsHelp:
    'Inlay looks at what stands in the reply box and warns beside it. It never keeps you from sending, and nothing leaves this browser.',
  lengthGuard: 'Longer than the reply box allows',
  personalDataGuard: 'Personal data in a public reply, such as a phone number or an IBAN',
  uneditedGuard: 'A canned reply without a word of your own',
  placeholderGuard: 'A placeholder that was not replaced, such as [name]',
  shortcutGuard: 'A /shortcut that was not expanded',
  surveyHelp:
    'Inserted by “Ask for a rating” in the bar. It should ask for a number from 1 to 5: a short answer such as “5”, “4/5” or “⭐⭐⭐⭐” is then offered as the rating, and counts once you confirm it.',

  automatic: 'Automatic replies',
  automaticHelp:
    'Texts that are taken for a machine’s: they answer nobody and end no wait, wherever they were said. A text is learned once it came within 10 seconds of the customer’s message in three conversations.',
  noAutomatic: 'None was learned so far.',
  automaticBecause: (shown: string, count: number) =>
    count === 1
      ? `Came within 10 seconds in ${shown} conversation.`
      : `Came within 10 seconds in ${shown} conversations.`,
  isHuman: 'Sent by people',
  isAutomatic: 'Automatic after all',
  humanNow: 'Counts as sent by people.',

  tags: 'Tags',
  newTag: 'Name of the new tag',
  color: 'Colour',
  colorOf: (name: string) => `Colour of ${name}`,
  gray: 'gray',
  red: 'red',
  orange: 'orange',
  yellow: 'yellow',
  green: 'green',
  teal: 'teal',
  blue: 'blue',
  purple: 'purple',
  pink: 'pink',

  replies: 'Canned replies',

  stored: 'What is stored',
  storedHelp: 'All of it in this browser, and nowhere else.',
  conversations: 'Conversations',
  messages: 'Messages',
  events: 'Tags set, replies used and the like',
  space: 'Space used, about',
  megabytes: (size: string) => `${size} MB`,
  unknown: 'unknown',

  privacy: 'Privacy',
  privacyText:
    'Inlay reads what the page shows while you look at it and keeps it in this browser. It sends nothing: no server, no statistics, no remote images. It never clicks, scrolls or sends for you. Removing the extension deletes everything it stored.',

  loadFailed: 'The stored data could not be read. Please reload this page.',
};

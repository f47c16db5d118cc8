/** Texts of the full page with the settings. Values arrive formatted; a count also as a number. */
export const deskEn = {
  title: 'Inlay: settings',
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

  tags: 'Tags',
  tagsHelp: 'A new name or colour applies at once, also to conversations that bear the tag.',
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
  repliesHelp: 'Type / in a reply box on the page, or a shortcut followed by Tab.',
  shortcut: 'Shortcut',
  reply: 'Reply',
  languages: 'Languages',
  noReplies: 'There are no canned replies yet.',

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

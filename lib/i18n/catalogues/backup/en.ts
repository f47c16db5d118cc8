/** Texts about files of what is stored: backups, imports, exports. Values arrive formatted. */
export const backupEn = {
  backup: 'Backup',
  backupHelp:
    'One file with everything that is stored here, for safekeeping or for another computer. It holds names and messages of your customers: keep it where only you can read it.',
  pack: 'Pack the file, so that it is smaller',
  makeBackup: 'Make a backup',
  fileReady: 'The file is ready. If your browser did not save it by itself:',
  saveFile: (name: string) => `Save ${name}`,

  restore: 'Restore or import',
  restoreHelp:
    'Choose a backup, or messages of another system as a .jsonl file. You will see what is in it before anything changes.',
  chooseFile: 'Choose a file',
  backupMade: (when: string, version: string) => `Backup of ${when}, made by Inlay ${version}`,
  kind: 'What',
  inFile: 'In the file',
  newHere: 'New here',
  differentHere: 'Different here',
  conversations: 'Conversations',
  messages: 'Messages',
  contacts: 'Contacts',
  events: 'Tags set, replies used and the like',
  agents: 'Agents',
  tags: 'Tags',
  replies: 'Canned replies',
  way: 'What is to be done with it?',
  merge: 'Add it to what is stored here',
  mergeHelp: 'Nothing is doubled or lost. Settings and canned replies that are here stay as they are.',
  replace: 'Put it in the place of what is stored here',
  replaceHelp: 'Everything that is stored here now is removed, settings included.',
  mergeNow: 'Add the backup',
  replaceNow: 'Remove everything and restore',
  restored: 'The backup is restored.',
  merged: 'The backup is added.',

  plainFile: (messages: string, conversations: string) =>
    `Export of another system. Messages: ${messages}, conversations: ${conversations}`,
  plainPeriod: (from: string, to: string) => `From ${from} to ${to}`,
  plainChannels: (channels: string) => `Channels: ${channels}`,
  account: 'With which account of yours were they held?',
  accountMissing: 'Please enter the name of the account.',
  plainHelp:
    'Messages written by “me” count for the agent who is chosen above. The same file a second time adds nothing.',
  importNow: 'Add the messages',
  imported: 'The messages are added.',

  export: 'Export',
  exportHelp:
    'Tables for spreadsheets, or JSON for programs. Dates and numbers are the same in every language.',
  exportKind: 'What is to be exported?',
  episodes: 'A row for each episode (CSV)',
  days: 'The numbers of each day (CSV)',
  everything: 'Both, for programs (JSON)',
  separator: 'Between columns stands',
  comma: 'a comma',
  semicolon: 'a semicolon',
  redacted: 'Leave out names and texts',
  redactedHelp:
    'People, accounts and conversations become numbers that mean nothing in another file. Tags keep their names.',
  exportNow: 'Export',

  erase: 'Erase everything',
  eraseHelp:
    'Removes all that is stored: conversations, messages, tags, notes, canned replies, settings. Pages that are open are read anew.',
  eraseSure: 'I want to erase everything. It cannot be undone.',
  eraseNow: 'Erase everything now',
  erased: 'Everything is erased.',

  working: (share: string) => `${share} done`,
  stop: 'Cancel',
  stopped: 'Cancelled. Nothing was changed.',

  foreign: 'This is neither a backup of Inlay nor a file of messages. Nothing was changed.',
  newer: 'A newer version of Inlay made this file. Please update Inlay and try again. Nothing was changed.',
  rules: 'Rules',
  damagedRule: (line: string, reason: string) =>
    `The rule at line ${line} of this file cannot be used. Nothing was changed. What is wrong with it: ${reason}`,
  damaged: 'This file is damaged. Please choose another copy of it. Nothing was changed.',
  damagedAt: (line: string) =>
    `This file is damaged at line ${line}. Please choose another copy of it. Nothing was changed.`,
  truncated: 'The end of this file is missing. Please choose another copy of it. Nothing was changed.',
  altered: 'This file was altered after it was made. Please choose another copy of it. Nothing was changed.',
  noObject: (line: string) => `Line ${line} is no JSON object. Nothing was changed.`,
  wrongField: (line: string, field: string) =>
    `In line ${line}, “${field}” is missing or cannot be read. Nothing was changed.`,
  wrongChoice: (line: string, field: string, choices: string) =>
    `In line ${line}, “${field}” has to be one of: ${choices}. Nothing was changed.`,
  unreadable: 'The file cannot be read. Is it still there? Nothing was changed.',
  full: 'There is not enough room on the disk. Please make room and try again. Nothing was changed.',
  failed: 'This did not work. Please try again. Nothing was changed.',
};

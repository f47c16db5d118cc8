/** Texts of the page of tags. Values arrive formatted; a count also as a number. */
export const tagsEn = {
  help: 'What a conversation is about. A change applies at once, also to conversations that bear the tag, to reports and exports.',
  search: 'Search names and descriptions',
  group: 'Group',
  allGroups: 'All groups',
  noGroup: 'None',
  archiveOf: (shown: string) => `Archive (${shown})`,
  found: (count: number, shown: string) => (count === 1 ? 'One tag' : `${shown} tags`),
  noneFound: 'No tag fits.',
  showMore: 'Show more',
  uses: (count: number, shown: string) => (count === 1 ? 'on one conversation' : `on ${shown} conversations`),
  unused: 'on no conversation',
  namedLike: (convention: string) => `How tags are named here: ${convention}`,

  edit: 'Edit',
  editOf: (name: string) => `Edit ${name}`,
  merge: 'Merge',
  mergeOf: (name: string) => `Merge ${name} into another tag`,
  archive: 'Archive',
  archiveTag: (name: string) => `Archive ${name}`,
  bringBack: 'Bring back',
  bringBackOf: (name: string) => `Bring ${name} back`,

  name: 'Name',
  description: 'When to use it: shown wherever tags are chosen',
  keywords: 'Words that speak for it',
  keywordsHelp:
    'Separated by commas, in any language: the tag is suggested where a customer writes one of them. A * stands for any ending: refund*.',
  meaningful:
    'Numbers and priorities go by this tag. It can be renamed and archived; other tags can be merged into it.',

  mergeHelp: (name: string, count: number, shown: string) =>
    count === 0
      ? `Wherever “${name}” was put, the other tag stands from then on. It can be taken back at any time.`
      : `${count === 1 ? 'One conversation' : `${shown} conversations`} with “${name}” and all older cases get the other tag instead. It can be taken back at any time.`,
  findTarget: 'Find the other tag',
  mergeInto: (name: string) => `Merge ${name} into`,
  mergeNow: (target: string) => `Merge into “${target}”`,
  moreToFind: (shown: string) => `${shown} more. Type to find them.`,

  added: (name: string) => `Added: “${name}”`,
  changed: (name: string) => `Saved: “${name}”`,
  archived: (name: string) => `“${name}” is archived: it stays where it is and is not offered any more.`,
  broughtBack: (name: string) => `“${name}” is offered again.`,
  mergedNow: (name: string, target: string) => `“${name}” is merged into “${target}”.`,
  parted: (name: string) => `“${name}” stands by itself again, wherever it was put.`,
  undo: 'Undo',
  undone: 'Taken back',

  mergedTags: (count: number, shown: string) => (count === 1 ? 'One merged tag' : `${shown} merged tags`),
  mergedHelp: 'Taking a merge back gives each tag the conversations again on which it was put.',
  part: 'Take back',
  partOf: (name: string) => `Take the merge of ${name} back`,

  groups: 'Groups and names',
  groupsHelp:
    'Tags that belong together, such as all reasons of complaints. In a group of one, choosing a tag takes the former one away.',
  newGroup: 'Name of the new group',
  members: (count: number, shown: string) => (count === 1 ? 'one tag' : `${shown} tags`),
  exclusive: 'Only one at a time',
  exclusiveOf: (name: string) => `${name}: only one tag at a time`,
  removeGroup: 'Remove',
  removeGroupOf: (name: string) => `Remove the group ${name}; its tags stay`,
  convention: 'How tags are to be named',
  conventionExample: 'Small letters, product first: app-login',
  conventionHelp: 'Shown to whoever makes a tag, here and on the pages of the platforms.',
  saveConvention: 'Save how tags are to be named',

  firstTags: 'Tags that Inlay comes with',
  missingTags: 'These are not among yours.',
  addOf: (name: string) => `Add ${name}`,
  undescribed: (count: number, shown: string) =>
    count === 1
      ? 'One of your tags can be given a description.'
      : `${shown} of your tags can be given descriptions.`,
  describe: 'Add descriptions',
  describedNow: (count: number, shown: string) =>
    count === 1 ? 'One description was added.' : `${shown} descriptions were added.`,
};

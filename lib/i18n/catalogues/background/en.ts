/** Texts that the background shows or puts into a new database. */
export const backgroundEn = {
  /** Title of the toolbar button. */
  nobodyWaits: 'Inlay: nobody is waiting',
  someWait: (count: number, shown: string, oldest: string) =>
    `Inlay: ${count === 1 ? '1 conversation is' : `${shown} conversations are`} waiting, the oldest for ${oldest}`,

  /** Whose browser it is until they say so themselves. */
  firstAgent: 'Me',

  tagLead: 'Lead',
  tagFeatureRequest: 'Feature request',
  tagIncident: 'Incident',
  tagTechnical: 'Technical',
  tagUserContent: 'User content',
  tagComplaint: 'Complaint',
  tagQuestion: 'Question',
  tagPraise: 'Praise',
  tagNoReply: 'No reply needed',
};

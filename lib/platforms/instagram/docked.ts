import type { ComposerAnchor } from '../adapter';
import type { Finder } from '../finder';
import type { InstagramSelectors } from './selectors';

/** Reply boxes of chats over the page: canned replies may go there, but nothing tells which conversation it is. */
export const readDockedComposers = (finder: Finder<InstagramSelectors>): readonly ComposerAnchor[] =>
  finder.all('dockComposer').map((element) => ({ element, place: 'inline', answersMessageId: undefined }));

import type { PopupWording } from './wording';

/** What each number means, for those who cannot hover over it. */
export function Meanings({ wording: { texts } }: { readonly wording: PopupWording }) {
  const meanings = [
    [texts.waitingNow, texts.waitingNowHelp],
    [texts.firstResponse, texts.firstResponseHelp],
    [texts.median, texts.medianHelp],
    [texts.nineInTen, texts.nineInTenHelp],
    [texts.mean, texts.meanHelp],
    ['n', texts.sampleHelp],
    ['~', texts.approximateHelp],
    [texts.responseRate, texts.responseRateHelp],
    [texts.conversations, texts.conversationsHelp],
    [texts.messages, texts.messagesHelp],
    [texts.ownConversations, texts.ownConversationsHelp],
    [texts.ownMessages, texts.ownMessagesHelp],
    [texts.mine, texts.mineHelp],
    [texts.allSeen, texts.allSeenHelp],
  ] as const;
  return (
    <details class="meanings">
      <summary>{texts.numbersMeaning}</summary>
      <dl>
        {meanings.map(([name, meaning]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

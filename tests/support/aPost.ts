/** Markup of one post in a timeline, in the image of X's; what is given may be markup itself. */
export const aPost = ({ id = '1985000000000000801', name = 'Ann', text = 'Hello', handle = 'ann' }) => `
  <div data-testid="cellInnerDiv"><article role="article" data-testid="tweet" tabindex="0">
    <div><div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${handle}"></div></div></div>
    <div data-testid="User-Name"><a role="link" href="/${handle}"><div dir="ltr">${name}</div></a>
      <a dir="ltr" role="link" aria-label="1h" href="/${handle}/status/${id}"><time datetime="2026-11-02T08:00:00.000Z">1h</time></a>
    </div>
    <div><div data-testid="tweetText" dir="auto" lang="en">${text}</div></div>
  </article></div>`;

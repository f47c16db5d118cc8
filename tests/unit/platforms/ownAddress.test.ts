import { expect, test } from 'vitest';
import { ownAddressOf } from '../../../scripts/readPage/ownAddress';

const POST = 'https://x.com/acme/status/1';
const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

test.each([
  ['its canonical link', page(`<link rel="canonical" href="${POST}">`)],
  ['its canonical link, the other way round', page(`<link href='${POST}' data-rh=true rel=canonical />`)],
  ['its address for sharing', page(`<meta property="og:url" content="${POST}"/>`)],
  ['a browser’s comment', `<!-- saved from url=(0027)${POST} -->\n${page('')}`],
  [
    'SingleFile’s comment',
    page('').replace('<html>', `<html><!--\n Page saved with SingleFile \n url: ${POST} \n-->`),
  ],
])('a saved page tells its address by %s', (_, html) => {
  expect(ownAddressOf(html)).toBe(POST);
});

test('where it was saved from counts more than what the page says, and what is of others is passed over', () => {
  const canonical = `<link rel="canonical" href="https://www.facebook.com/permalink.php?story_fbid=1&amp;id=2">`;
  expect(ownAddressOf(`<!-- saved from url=(0027)${POST} -->${page(canonical)}`)).toBe(POST);
  expect(ownAddressOf(`<!-- saved from url=(0020)https://example.com/ -->${page(canonical)}`)).toBe(
    'https://www.facebook.com/permalink.php?story_fbid=1&id=2',
  );
});

test.each([
  ['nothing', page('')],
  ['an address of others', page('<link rel="canonical" href="https://example.com/x.com">')],
  ['an insecure address', page('<link rel="canonical" href="http://x.com/acme">')],
  ['no whole address', page('<link rel="canonical" href="/acme/status/1">')],
  ['something in its body', page('', `<link rel="canonical" href="${POST}">`)],
  ['something in a script', page(`<script>"<link rel='canonical' href='${POST}'>"</script>`)],
])('a page that tells %s has no address of its own', (_, html) => {
  expect(ownAddressOf(html)).toBeUndefined();
});

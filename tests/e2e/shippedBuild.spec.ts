import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixtures';

const SHIPPED = '.output/chrome-mv3';
const FOR_TESTS = '.output/chrome-mv3-e2e';
const FIREFOX = '.output/firefox-mv3';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .sort();

const manifestOf = (folder: string) => JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));

const HOSTS = [
  'https://x.com/*',
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://business.facebook.com/*',
  'https://www.messenger.com/*',
  'https://www.instagram.com/*',
];
const FACEBOOK_HOSTS = HOSTS.filter((host) => /facebook|messenger/.test(host));
/** Builds may list them in any order. */
const byMatch = (scripts: { matches: string[] }[]) =>
  scripts
    .map((script) => ({ ...script, matches: script.matches.toSorted() }))
    .toSorted((one, other) => `${one.matches}`.localeCompare(`${other.matches}`));
const PERMISSIONS = ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'scripting'];

test.describe('what is asked of the user', () => {
  for (const folder of [SHIPPED, FIREFOX]) {
    test(`${folder} asks for these hosts and permissions and nothing else`, () => {
      const manifest = manifestOf(folder);
      expect(manifest.manifest_version).toBe(3);
      expect(manifest.host_permissions).toEqual(HOSTS);
      expect(manifest.permissions).toEqual(PERMISSIONS);
      expect(manifest.optional_permissions ?? []).toEqual([]);
      expect(manifest.optional_host_permissions ?? []).toEqual([]);
      expect(manifest.externally_connectable).toBeUndefined();
      expect(manifest.web_accessible_resources ?? []).toEqual([]);
      const script = (name: string, matches: string[]) => ({
        matches,
        run_at: 'document_start',
        // Only Firefox takes it away together with the extension.
        ...(folder === FIREFOX ? { css: [`content-scripts/${name}.css`] } : {}),
        js: [`content-scripts/${name}.js`],
      });
      expect(byMatch(manifest.content_scripts)).toEqual(
        byMatch([
          script('x', ['https://x.com/*']),
          script('facebook', FACEBOOK_HOSTS),
          script('instagram', ['https://www.instagram.com/*']),
        ]),
      );
    });
  }

  test('browsers that are too old are told so', () => {
    expect(manifestOf(SHIPPED).minimum_chrome_version).toBe('144');
    const { gecko } = manifestOf(FIREFOX).browser_specific_settings;
    expect(gecko.strict_min_version).toBe('153.0');
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });
});

test('the build for tests differs in one word only: its shadow roots are open', () => {
  expect(filesIn(FOR_TESTS)).toEqual(filesIn(SHIPPED));
  const different = filesIn(SHIPPED).filter(
    (file) => !readFileSync(path.join(SHIPPED, file)).equals(readFileSync(path.join(FOR_TESTS, file))),
  );
  const scripts = [
    'content-scripts/facebook.js',
    'content-scripts/instagram.js',
    'content-scripts/x.js',
    'panels.js',
    'picker.js',
  ];
  expect(different.filter((file) => file !== 'manifest.json')).toEqual(scripts);
  expect(manifestOf(FOR_TESTS)).toEqual(manifestOf(SHIPPED));
  const roots = /attachShadow\(\{\s*mode:\s*[`"'](\w+)[`"']/g;
  for (const script of scripts) {
    const [shipped, forTests] = [SHIPPED, FOR_TESTS].map((folder) =>
      readFileSync(path.join(folder, script), 'utf8'),
    );
    expect([...(shipped ?? '').matchAll(roots)].map(([, mode]) => mode)).toEqual(['closed']);
    expect([...(forTests ?? '').matchAll(roots)].map(([, mode]) => mode)).toEqual(['open']);
    expect(forTests?.replace(roots, '')).toBe(shipped?.replace(roots, ''));
  }
});

test.describe('the build that users get', () => {
  test.use({ extension: SHIPPED });

  test('works, and the page can look into none of its roots', async ({ open, browserWithInlay }) => {
    const page = await open('/notifications/mentions');
    await expect(page.locator('[data-inlay="badge"]').first()).toBeAttached();
    const roots = await page.evaluate(() =>
      [...document.querySelectorAll('[data-inlay]')].map((host) => host.shadowRoot),
    );
    expect(new Set(roots)).toEqual(new Set([null]));

    const popup = await browserWithInlay.openPopup();
    await expect(popup.getByText('Waiting queue')).toBeVisible();
  });
});

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { SiteName } from './sites';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const PROJECT = path.resolve(HERE, '../..');

export interface SiteFiles {
  readonly script: string;
  readonly style: string;
  /** Changes whenever one of the two does. */
  readonly version: string;
}

/** Names the sources by their content, so that an unchanged site is not built twice. */
async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['site', 'world']) {
    const names = await readdir(path.join(HERE, folder), { recursive: true, withFileTypes: true });
    const files = names
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(path.relative(HERE, file)).update(await readFile(file));
  }
  const others = ['bundle.ts', '../composer/lexicalKits.ts', '../editors/formerLexical/index.js'];
  for (const file of others) hash.update(await readFile(path.join(HERE, file)));
  hash.update(await readFile(path.join(PROJECT, 'package-lock.json')));
  return hash.digest('hex').slice(0, 16);
}

async function buildInto(name: SiteName, folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: path.join(HERE, 'site', name),
    // Draft.js and fbjs ask for Node's `global` and for the environment.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { 'replica-markup': path.join(HERE, 'site/shared/changedMarkup') } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'replica-markup' } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      cssCodeSplit: false,
      // It travels no further than this machine.
      chunkSizeWarningLimit: 4000,
      rollupOptions: {
        input: path.join(HERE, 'site', name, 'main.tsx'),
        output: { entryFileNames: 'site.js', assetFileNames: 'site[extname]' },
      },
    },
  });
}

/** Builds a site unless this very state of it is already in `.cache/replica`. */
export async function bundleSite(name: SiteName): Promise<SiteFiles> {
  const cache = path.join(PROJECT, '.cache/replica');
  const folder = path.join(cache, `${name}-${await hashOfSources()}`);
  if (!existsSync(path.join(folder, 'site.js'))) {
    await mkdir(cache, { recursive: true });
    // Two test workers may build at once: each builds apart, the first to finish is kept.
    const apart = `${folder}.${process.pid}`;
    await buildInto(name, apart);
    await rename(apart, folder).catch(() => rm(apart, { recursive: true, force: true }));
  }
  const script = await readFile(path.join(folder, 'site.js'), 'utf8');
  const style = await readFile(path.join(folder, 'site.css'), 'utf8');
  const version = createHash('sha256').update(script).update(style).digest('hex').slice(0, 12);
  return { script, style, version };
}

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { adapterFor } from '../../lib/platforms/adapters';
import { bundlePageReader } from '../readPage/bundlePageReader';
import { readArguments, USAGE, UsageError } from './arguments';
import { openPage } from './openPage';
import type { TextFreePage } from './textFree';

const READER = fileURLToPath(new URL('textFree.ts', import.meta.url));
/** Moments are moved by up to so many weeks: they would tell which post it was. */
const MOST_WEEKS = 100;

async function main(): Promise<void> {
  const given = readArguments(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  const script = await bundlePageReader(READER);
  const { page, address, source, close } = await openPage(given);
  try {
    const { host } = new URL(address);
    const platform = adapterFor(host)?.platform;
    if (platform === undefined) throw new UsageError(`The page went to ${host}, which is not read.`);
    const weeks = 1 + Math.floor(Math.random() * MOST_WEEKS);
    const options = [address, weeks].map((option) => JSON.stringify(option)).join();
    const made: TextFreePage = await page.evaluate(`${script}; inlayPageReader.readTextFree(${options})`);
    const today = new Date().toISOString().slice(0, 10);
    const file = `tests/fixtures/${platform}/${given.name}_${today.slice(0, 7)}_${made.language}.html`;
    const head = `<!-- Captured ${today} from ${source} of ${host}. Its address there: ${made.address}. Every text, name, id and moment is made up; the structure is as it was. -->`;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, made.html.replace('\n', `\n${head}\n`), { flag: 'wx' });
    console.log(`${file}

Read it through before it is committed: structure can tell something too. Then see what is read from it,
  npm run --silent read-page -- --url '${made.address}' ${file}
and write what must be read beside it, into ${path.basename(file, '.html')}.expected.json.`);
  } finally {
    await close();
  }
}

main().catch((error: unknown) => {
  const isUsage = error instanceof UsageError;
  const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
  if (isThere) console.error('There is a fixture of that name already. Choose another --name.');
  else console.error(isUsage ? `${error.message}\n\n${USAGE}` : error);
  process.exitCode = isUsage || isThere ? 2 : 1;
});

import path from 'node:path';
import { parseArgs } from 'node:util';
import { hasDisplay } from '../../tests/support/launch';
import { openShift } from './openShift';
import { playShift } from './playShift';

const HELP = `npm run demo                              a window to work a shift in (without a display: plays it)
npm run demo -- --headless [--out DIR]    plays the shift, writes screenshots and summary.json to DIR (demo-out)`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      headless: { type: 'boolean', default: false },
      out: { type: 'string', default: 'demo-out' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (!values.headless && hasDisplay()) return openShift();
  if (!values.headless) console.log('There is no display here, so the shift is played without a window.');
  return playShift(path.resolve(values.out));
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    console.error(`\n${HELP}`);
    process.exit(1);
  },
);

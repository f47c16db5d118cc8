/**
 * `npm run bench [-- --only 1,3] [-- --quick]`: measures the goals for speed and size, with others beside them, and
 * fails when one is missed twice.
 */
import { ensurePackages } from './setup/packages.mjs';
import { runTool } from './setup/tool.mjs';

ensurePackages();
process.exit(runTool('tsx', ['tests/bench/run.ts', ...process.argv.slice(2)]).status ?? 1);

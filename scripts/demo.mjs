/**
 * `npm run demo`: the main job, from a machine with nothing but Node 20. Installs what it needs and says so, then
 * opens a window to work in or, without a display or with --headless, plays the shift itself.
 */
import { ensurePackages } from './setup/packages.mjs';
import { runTool } from './setup/tool.mjs';

ensurePackages();
process.exit(runTool('tsx', ['scripts/demo/main.ts', ...process.argv.slice(2)]).status ?? 1);

import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type Rollup } from 'vite';

const OUTPUT = join('.cache', 'bench');

/** A script as it would be shipped, and how much of it comes from where. */
export interface Bundle {
  readonly code: string;
  /** Bytes before minifying, by the path of each module that went in. */
  readonly modules: ReadonlyMap<string, number>;
}

function soleChunk(output: unknown): Rollup.OutputChunk {
  const [result] = Array.isArray(output) ? output : [output];
  const chunk = (result as Rollup.RollupOutput).output[0];
  if (chunk?.type !== 'chunk') throw new Error('The bundler wrote no script.');
  return chunk;
}

/**
 * Bundles a file of the project, with all that it imports from `lib/`, into one classic script built like the
 * shipped content script: minified, shadow roots closed.
 */
export async function bundle(entry: string): Promise<Bundle> {
  mkdirSync(OUTPUT, { recursive: true });
  const chunk = soleChunk(
    await build({
      configFile: false,
      logLevel: 'error',
      plugins: [preact()],
      define: {
        __OPEN_SHADOW_ROOTS__: 'false',
        __SCRIPTS_STOP_DEAD__: 'false',
        'process.env.NODE_ENV': '"production"',
        // A dependency of page-parser-tree expects Node's name for it.
        global: 'globalThis',
      },
      // As `wxt.config.ts` has it.
      resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
      build: {
        target: 'es2023',
        minify: true,
        emptyOutDir: false,
        outDir: OUTPUT,
        lib: { entry, formats: ['iife'], name: 'inlayBench', fileName: () => `${basename(entry)}.js` },
      },
    }),
  );
  const sizes = Object.entries(chunk.modules).map(([path, module]) => [path, module.renderedLength] as const);
  return { code: chunk.code, modules: new Map(sizes.filter(([, size]) => size > 0)) };
}

import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('pageReader.ts', import.meta.url));

/** The page reader as one classic script that defines `inlayPageReader`. */
export async function bundlePageReader(entry = ENTRY): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: 'inlayPageReader' },
    },
  });
  const [result] = Array.isArray(output) ? output : [output];
  if (result === undefined || !('output' in result)) throw new Error('The page reader could not be bundled.');
  return result.output[0].code;
}

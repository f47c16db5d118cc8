import path from 'node:path';
import { PACKS } from '../../lib/domain/triage/packs';
import { createTriage } from '../../lib/domain/triage/triage';
import { InputError, readTexts } from './readTexts';
import { tellTriage } from './tellTriage';

const USAGE = `Usage: npm run --silent triage -- FILE.jsonl

  FILE.jsonl  one JSON object a line: {"text": "Where is my order?", "language": "en"}; the language (en, tr, id or
              unknown) may be left out, and says in which to read a text that does not tell itself`;

async function main(): Promise<void> {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || more.length > 0 || file.startsWith('-')) {
    process.exitCode = 2;
    console.error(
      `${file === undefined ? 'Which file is to be read? Name one.' : 'One file, please, and no options.'}\n\n${USAGE}`,
    );
    return;
  }
  const triage = createTriage(PACKS);
  for await (const { text, language } of readTexts(
    path.resolve(process.env.INIT_CWD ?? process.cwd(), file),
  )) {
    console.log(JSON.stringify(tellTriage(triage(text, language), language)));
  }
}

main().catch((error: unknown) => {
  process.exitCode = 1;
  console.error(error instanceof InputError ? error.message : error);
});

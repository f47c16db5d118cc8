import 'temporal-polyfill/global';
import { readArguments, USAGE, UsageError } from './arguments';
import { backupFacts, readBackupFile } from './backupFacts';
import { InputError, readInput } from './readInput';
import { report, tellReport } from './report';

async function main(): Promise<void> {
  const { file, period, zone, now } = readArguments(
    process.argv.slice(2),
    process.env.INIT_CWD ?? process.cwd(),
  );
  const backup = await readBackupFile(file);
  const told =
    backup === undefined
      ? report(await readInput(file, zone), period, now)
      : tellReport(backupFacts(backup, now), period);
  console.log(JSON.stringify(told, null, 2));
}

main().catch((error: unknown) => {
  process.exitCode = error instanceof UsageError ? 2 : 1;
  if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`);
  else console.error(error instanceof InputError ? error.message : error);
});

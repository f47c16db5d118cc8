import type { DataFault } from '../../components/desk/data/dataActions';
import { BackupError } from '../../lib/storage/backup/backupError';
import { isStorageFull } from '../../lib/storage/failures';
import { PlainLineError } from '../../lib/storage/readPlainLine';

/** What a person is told of an error. */
export function faultOf(error: unknown): DataFault {
  if (isStorageFull(error)) return { type: 'full' };
  if (error instanceof PlainLineError) {
    const { line, field, choices } = error;
    return {
      type: 'line',
      line,
      ...(field === undefined ? {} : { field }),
      ...(choices === undefined ? {} : { choices }),
    };
  }
  if (error instanceof BackupError) {
    const { fault, line, ruleProblem } = error;
    if (fault !== 'damaged' || line === undefined) return { type: fault };
    return { type: 'damaged', line, ...(ruleProblem === undefined ? {} : { ruleProblem }) };
  }
  if (error instanceof DOMException && error.name === 'NotReadableError') return { type: 'unreadable' };
  console.error('Inlay:', error);
  return { type: 'failed' };
}

import * as v from 'valibot';
import { ruleProblem } from '../../domain/triage/rules/isRule';
import { BackupError } from './backupError';
import { rowSchemas } from './rowSchemas';

/** Refuses rows that are not what their table holds. */
export type CheckRow = (table: string, row: object, line?: number) => void;

/**
 * @param isOwnAddress whether an address is of the sites that are read
 * @returns a check that throws BackupError, naming the field but never what it holds
 */
export function createCheck(isOwnAddress: (address: string) => boolean): CheckRow {
  const schemas = new Map<string, v.GenericSchema>(Object.entries(rowSchemas(isOwnAddress)));
  return (table, row, line) => {
    const schema = schemas.get(table);
    if (schema === undefined) throw new BackupError('damaged', line, 'a table that is known');
    const result = v.safeParse(schema, row, { abortEarly: true });
    if (result.success) return;
    const [issue] = result.issues;
    const where = [table, v.getDotPath(issue)].filter(Boolean).join('.');
    const problem = table === 'rules' ? ruleProblem(row) : undefined;
    throw new BackupError('damaged', line, `${where}: ${issue.expected ?? issue.type}`, problem);
  };
}

import { readProject } from './project.ts';
import { readRecords } from './read-records.ts';
import type { CheckContext, SalvagedEntry } from './rule.ts';

/** Reads the raw files of the project at `root` and the records in them; each reading reports its faults on its file. */
export function readContext(root: string, known: Pick<CheckContext, 'site' | 'today'> = {}): CheckContext {
  const project = readProject(root);
  const salvaged: SalvagedEntry[] = [];
  const records = readRecords(project, (entry) => salvaged.push(entry));
  return { project, records, salvaged, ...known };
}

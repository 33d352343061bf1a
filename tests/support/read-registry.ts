import { readProject } from '../../src/checks/project.ts';
import { readRecords } from '../../src/checks/read-records.ts';
import { recordsOf } from '../../src/checks/rule.ts';
import type { Registry } from '../../src/drafts/proposals/registry.ts';

/** The names that the project itself knows. */
export function readRegistry(): Registry {
  const records = readRecords(readProject('.'));
  return {
    actors: recordsOf(records, 'actors').map(({ id, data }) => ({ ...data, id })),
    topics: recordsOf(records, 'topics').map(({ id, data }) => ({ ...data, id })),
    outlets: recordsOf(records, 'outlets').map(({ id, data }) => ({ ...data, id })),
  };
}

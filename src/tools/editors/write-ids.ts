import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listNamed } from '../../checks/named-records.ts';
import type { CheckContext } from '../../checks/rule.ts';
import { IDS_FILE } from '../../domain/editor-schemas/describe-collection.ts';
import { describeIds } from '../../domain/editor-schemas/describe-ids.ts';
import { SCHEMA_FOLDER } from './editor-files.ts';

/**
 * Writes the ids there are in the content of the project at `root`, a faulty record's too, where its schemas refer to
 * them. No commit holds that file: adding an actor must not make a contribution stale, nor two of them conflict.
 */
export function writeIds(root: string, context: CheckContext): void {
  const folder = join(root, SCHEMA_FOLDER);
  if (!existsSync(folder)) return;
  const ids = describeIds(listNamed(context));
  writeFileSync(join(folder, IDS_FILE), `${JSON.stringify(ids, null, 2)}\n`);
}

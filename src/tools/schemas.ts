/**
 * `npm run schemas`: writes what editors (VS Code, JetBrains …) need for completion and red lines in `content/`.
 * `--ids` writes only the ids there are, as `npm run check` does too.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readContext } from '../checks/read-context.ts';
import { buildEditorFiles } from './editors/editor-files.ts';
import { writeIds } from './editors/write-ids.ts';

const files = process.argv.includes('--ids') ? new Map<string, string>() : buildEditorFiles();
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
if (files.size > 0) console.log([...files.keys()].join('\n'));

writeIds(process.cwd(), readContext(process.cwd()));

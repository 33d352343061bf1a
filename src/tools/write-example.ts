/** `npm run example`: performs the worked example of CONTRIBUTING anew and writes what it shows into both languages, and the links that open a new file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { insertNewFileLinks } from './example/new-file-links.ts';
import { insertBlocks, transcribeExample } from './example/transcribe.ts';

const blocks = transcribeExample();
for (const path of ['CONTRIBUTING.md', 'CONTRIBUTING.en.md']) {
  writeFileSync(path, insertNewFileLinks(insertBlocks(readFileSync(path, 'utf8'), blocks)));
}

/** `npm run example`: performs the worked example of CONTRIBUTING anew and writes what it shows into both languages. */
import { readFileSync, writeFileSync } from 'node:fs';
import { insertBlocks, transcribeExample } from './example/transcribe.ts';

const blocks = transcribeExample();
for (const path of ['CONTRIBUTING.md', 'CONTRIBUTING.en.md']) {
  writeFileSync(path, insertBlocks(readFileSync(path, 'utf8'), blocks));
}

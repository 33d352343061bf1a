import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { STEPS } from '../../src/tools/example/rehearsal.ts';
import { insertBlocks, transcribeExample } from '../../src/tools/example/transcribe.ts';

describe('the worked example of CONTRIBUTING', () => {
  let blocks: ReadonlyMap<string, string>;

  beforeAll(() => {
    blocks = transcribeExample();
  }, 120_000);

  it.each(['CONTRIBUTING.md', 'CONTRIBUTING.en.md'])('in %s shows what the commands print today', (path) => {
    const document = readFileSync(path, 'utf8');
    for (const { name } of STEPS) expect(document).toContain(`<!-- example:${name} -->`);
    const current = insertBlocks(document, blocks);
    expect(document, 'stale: run "npm run example" and commit what it writes').toBe(current);
  });

  it('goes from a draft that is refused to an article that is accepted', () => {
    expect(blocks.get('check-draft')).toContain('placeholder-left');
    expect(blocks.get('check-filled')).toContain('date-unquoted');
    expect(blocks.get('fix')).toContain('name-twin');
    expect(blocks.get('check-event')).toContain('evidence-not-found');
    expect(blocks.get('check-last')).toContain('Errors: 0');
  });
});

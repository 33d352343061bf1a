import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { listSiteFiles, SITES } from '../support/built-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  // Titles are verbatim: their length is their outlet's.
  rules: { 'long-title': 'off' },
});

describe.each(SITES)('the pages of $folder', ({ folder }) => {
  it.each(listSiteFiles(folder, '.html'))('%s is valid HTML', async (path) => {
    const { results } = await validator.validateFile(`${folder}/${path}`);
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(faults).toEqual([]);
  });
});

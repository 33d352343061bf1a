import { describe, expect, it } from 'vitest';
import { listSiteFiles, readSiteFile, SITES } from '../support/built-site.ts';

/** The conjunction و is written together with the name after it; no other letter or digit touches a link. */
const RUN_TOGETHER = /(?<![\s>(«]و)(?<=[\p{L}\p{N}])<a\b[^>]*>[^<]*/gu;

describe.each(SITES)('the pages of $folder', ({ folder }) => {
  it.each(listSiteFiles(folder, '.html'))('keep words and links apart: %s', (path) => {
    expect(readSiteFile(folder, path).match(RUN_TOGETHER) ?? []).toEqual([]);
  });
});

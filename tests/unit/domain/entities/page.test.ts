import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHOWN_PAGES } from '../../../../src/domain/entities/page.ts';

describe('the pages of the editors that the site shows', () => {
  it.each(SHOWN_PAGES)('have a page of their own: %s', (id) => {
    expect(readFileSync(`src/pages/${id}.astro`, 'utf8')).toContain(`getEntry('pages', '${id}')`);
  });
});

import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/checks/project.ts';
import { readRecords } from '../../src/checks/read-records.ts';
import { recordsOf } from '../../src/checks/rule.ts';
import { FIRST_TEXTS } from '../support/first-texts.ts';

const records = readRecords(readProject('.'));
const blocks = new Map(
  recordsOf(records, 'articles').flatMap(({ id, blocks }) =>
    blocks.map((block) => [`${id}#${block.id}`, block.text] as const),
  ),
);
const outlets = recordsOf(records, 'outlets').map(({ data }) => data.name);

describe.each(recordsOf(records, 'analyses'))('the analysis $id', ({ entry, uses }) => {
  const body = String(entry.file).split('\n---\n')[1] ?? '';
  const texts = body.replace(/<Framing>.*?<\/Framing>/gsu, '').split(/\n{2,}/u);

  it('takes every wording in «…» word for word from a passage that its paragraph cites', () => {
    const strange = texts.flatMap((paragraph) => {
      const cited = [...paragraph.matchAll(/article="([^"]+)"\s+block="([^"]+)"/gu)].map(
        ([, article, block]) => blocks.get(`${article}#${block}`) ?? '',
      );
      return [...paragraph.matchAll(/«([^»]+)»/gu)]
        .map(([, words = '']) => words)
        .filter((words) => !outlets.includes(words) && !cited.some((text) => text.includes(words)));
    });
    expect(strange).toEqual([]);
  });

  it('cites passages of at least two articles', () => {
    const cited = new Set(uses.flatMap(({ attributes }) => attributes.get('article')?.text ?? []));
    expect(cited.size).toBeGreaterThanOrEqual(2);
  });
});

it('the readings compare all five articles', () => {
  const cited = recordsOf(records, 'analyses').flatMap(({ data }) => data.articles);
  expect(FIRST_TEXTS.filter((id) => !cited.includes(id))).toEqual([]);
});

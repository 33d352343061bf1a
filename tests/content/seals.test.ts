import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { serialiseText } from '../../src/domain/records/seal.ts';
import { readArticle } from '../../src/loaders/read-article.ts';
import { SOURCE_FIXTURES } from '../fixtures/sources/furniture.ts';

/** The seals of the five texts as they were first sealed: they change only with a correction in the log. */
const SEALS: Readonly<Record<string, string>> = {
  'iraq-axis-of-balances': '4bf094712ef06f236bfc1794f15d0708a8ef35d779341451dea75f3a6988520a',
  'iraq-russia-military-cooperation': '47619daa23a7ceb91141e6d5f87c7f25644fc08d4360cdf96d450a31c163bea8',
  'quadrilateral-alliance-again': 'bd6d871ad52bd3020ac6951052e7cf6fb57a3fb1b8fd000fa314c88ad2904bb7',
  'russia-rushes-to-fill-the-vacuum': '279e993cec5149214e81c23680ee9c0c7b4c3f2d77025688b3f217bff253237d',
  'shoigu-arrives-in-baghdad': 'b21239653d3a24b4929dadf781b44f026b7b717680b4c5ad1a59f0bcf7dc9fc0',
};

describe.each(SOURCE_FIXTURES)('the seal of $slug', ({ slug, paragraphs }) => {
  const path = `content/articles/${slug}.mdx`;
  const { data, body } = readSound(path);

  it('is the one it was first sealed with', () => {
    expect(data.textSha256).toBe(SEALS[slug]);
  });

  it('is the SHA-256 of its text, which holds every paragraph', () => {
    const text = serialiseText(body);
    expect(createHash('sha256').update(text).digest('hex')).toBe(data.textSha256);
    expect([...text.matchAll(/^p\d+\t/gmu)]).toHaveLength(paragraphs);
  });
});

function readSound(path: string) {
  const article = readArticle(new VFile({ path, value: readFileSync(path, 'utf8') }));
  if (!article) throw new Error(`${path} could not be read.`);
  return article;
}

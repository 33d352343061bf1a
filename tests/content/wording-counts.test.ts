import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { listHeadBlocks } from '../../src/domain/entities/head-blocks.ts';
import { countWording } from '../../src/domain/wording/count-wording.ts';
import { measureText, readText } from '../../src/domain/wording/read-text.ts';
import { wordingSchema } from '../../src/domain/wording/wording.ts';
import { readArticle } from '../../src/loaders/read-article.ts';
import { SOURCE_FIXTURES } from '../fixtures/sources/furniture.ts';
import { readRawText, readRawWordings, recountWording } from '../support/recount-wording.ts';
import { listSourceWords } from '../support/source-words.ts';

const texts = SOURCE_FIXTURES.map((fixture) => ({
  fixture,
  raw: readRawText(fixture),
  text: loadText(fixture.slug),
}));
const wordings = readRawWordings().map((raw) => {
  const { id, ...data } = raw;
  return {
    raw,
    counted: countWording(
      { id, ...wordingSchema.parse(data) },
      texts.map(({ text }) => text),
    ),
  };
});

describe('the words that each text calls the same thing by, counted anew in the raw texts', () => {
  it.each(wordings)('$raw.referent', ({ raw, counted }) => {
    for (const { fixture, raw: text } of texts) {
      const counts = raw.variants.map(
        (_, index) =>
          counted.occurrences.filter(({ article, variant }) => article === fixture.slug && variant === index)
            .length,
      );
      expect(counts, fixture.slug).toEqual(recountWording(raw, text));
    }
  });

  it('are counted in five texts, for eight referents or more', () => {
    expect(texts).toHaveLength(5);
    expect(wordings.length).toBeGreaterThanOrEqual(8);
  });

  it.each(wordings)('$raw.referent: every form counts something', ({ raw, counted }) => {
    const used = new Set(counted.occurrences.map(({ variant, form }) => `${variant}.${form}`));
    expect(used.size).toBe(raw.variants.flatMap(({ forms }) => forms).length);
  });
});

describe('the lengths of the texts', () => {
  it.each(texts)('$fixture.slug', ({ fixture, text }) => {
    const source = readFileSync(`tests/fixtures/sources/${fixture.file}`, 'utf8');
    const words = listSourceWords(source, fixture).filter((word) => /[\p{L}\p{N}]/u.test(word));
    expect(measureText(text)).toBe(words.length);
  });
});

const TAKEN_APART = [
  ['syrian-side', 'iraq-axis-of-balances', 'قاعدة الأسد'],
  ['international-coalition', 'quadrilateral-alliance-again', 'أطراف التحالف الأربعة'],
  ['foreign-forces', 'russia-rushes-to-fill-the-vacuum', 'جنود أميركيين'],
  ['islamic-state', 'shoigu-arrives-in-baghdad', 'التنظيمات المتطرفة'],
  ['al-araji-title', 'iraq-axis-of-balances', 'لمستشارية الأمن القومي'],
] as const;

describe('what only looks like the word', () => {
  it.each(TAKEN_APART)('is not counted for %s in %s: «%s»', (id, article, words) => {
    const { occurrences } = wordings.find(({ raw }) => raw.id === id)?.counted ?? { occurrences: [] };
    const blocks = texts.find(({ fixture }) => fixture.slug === article)?.text.blocks ?? [];
    const places = blocks.filter(({ text }) => text.includes(words));
    expect(places).toHaveLength(1);
    for (const { id: block, text } of places) {
      const from = text.indexOf(words);
      const inside = occurrences.filter(
        (found) =>
          found.article === article &&
          found.block === block &&
          found.start < from + words.length &&
          found.end > from,
      );
      expect(inside).toEqual([]);
    }
  });
});

function loadText(slug: string) {
  const path = `content/articles/${slug}.mdx`;
  const file = new VFile({ path, value: readFileSync(path, 'utf8') });
  const article = readArticle(file);
  if (!article) throw new Error(file.messages.map(String).join('\n'));
  return readText({ id: slug, blocks: [...listHeadBlocks(article.data), ...article.body] });
}

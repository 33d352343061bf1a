import { isNumbered } from '../../../domain/entities/blocks.ts';
import { foldDigits } from '../../../domain/dates/fold-typing.ts';
import { report } from '../../../domain/findings/report.ts';
import { listEvidence } from '../../../domain/evidence/list-evidence.ts';
import { resolveEvidence } from '../../../domain/evidence/resolve-evidence.ts';
import { suggest } from '../../../domain/suggestions/suggest.ts';
import { recordsOf, type ReadEntry, type ReadEntryOf, type Rule } from '../../rule.ts';

/** Every paragraph carries a fact's evidence or is named, with a reason, as one that nothing rests on; never both. */
export const checkCoverage: Rule = ({ records, salvaged }) => {
  const articles = recordsOf(records, 'articles');
  const covered = listCovered([...records, ...salvaged], articles);
  const excepted = new Set<string>();
  for (const { data, entry, placeOf } of recordsOf(records, 'coverage')) {
    for (const [index, { article, paragraph }] of data.entries()) {
      const place = placeOf([index, 'paragraph']);
      const known = articles.find(({ id }) => id === article);
      excepted.add(keyOf(article, paragraph));
      if (known && !known.blocks.some((block) => block.id === paragraph && isNumbered(block))) {
        const ids = known.blocks.filter(isNumbered).map(({ id }) => id);
        const expected = suggest(foldDigits(paragraph), ids);
        report(entry.file, 'coverage-paragraph-unknown', { article, paragraph }, { place, expected });
      } else if (covered.has(keyOf(article, paragraph))) {
        report(entry.file, 'coverage-stale', { article, paragraph }, { place });
      }
    }
  }
  for (const article of articles) reportUncovered(article, new Set([...covered, ...excepted]));
};

function listCovered(
  records: readonly ReadEntry[],
  articles: readonly ReadEntryOf<'articles'>[],
): Set<string> {
  const blocksOf = new Map(articles.map(({ id, blocks }) => [id, blocks]));
  const facts = records.flatMap(listEvidence).filter(({ bears }) => bears === 'fact');
  return new Set(
    facts.flatMap(({ evidence }) => {
      const resolution = resolveEvidence(evidence, blocksOf.get(evidence.article) ?? []);
      return resolution.ok ? [keyOf(evidence.article, resolution.passage.block.id)] : [];
    }),
  );
}

function reportUncovered(
  { id, entry, blocks }: ReadEntryOf<'articles'>,
  accounted: ReadonlySet<string>,
): void {
  const paragraphs = blocks.filter(isNumbered).map((block) => block.id);
  const missing = paragraphs.filter((paragraph) => !accounted.has(keyOf(id, paragraph)));
  if (missing.length > 0)
    report(entry.file, 'coverage-missing', { paragraphs: missing }, { place: { line: 1, column: 1 } });
}

function keyOf(article: string, block: string): string {
  return `${article}#${block}`;
}

import { hasErrors, report } from '../../../domain/findings/report.ts';
import type { TextEdit } from '../../../domain/findings/text-edit.ts';
import { findFrontmatter } from '../../../loaders/read-record.ts';
import { recordsOf, type ReadEntryOf, type Rule } from '../../rule.ts';
import { sealText } from '../../seal-text.ts';

/** A correction that gives the seal of its article's text: where it stands in the log. */
interface LoggedSeal {
  readonly log: ReadEntryOf<'corrections'>;
  readonly index: number;
  readonly date: string;
  readonly seal: string;
}

/**
 * A sealed text stays as it is: once it has changed, the article is refused until the latest correction that seals it
 * gives the seal of the new text. `--fix` seals a text that has no seal and renews one that the log accounts for.
 */
export const checkSeals: Rule = ({ records }) => {
  const logged = listLoggedSeals(recordsOf(records, 'corrections'));
  for (const article of recordsOf(records, 'articles')) {
    if (hasErrors(article.entry.file)) continue;
    const seal = sealText(article.blocks);
    reportSeal(article, seal, logged.get(article.id));
  }
};

function reportSeal(article: ReadEntryOf<'articles'>, seal: string, latest: LoggedSeal | undefined): void {
  const { id, data, entry, placeOf } = article;
  const place = placeOf(['textSha256'], 'key');
  if (data.textSha256 === undefined) {
    report(entry.file, 'seal-missing', {}, { place: { line: 1, column: 1 }, fix: writeSeal(article, seal) });
  } else if (data.textSha256 !== seal && latest?.seal === seal) {
    report(entry.file, 'seal-stale', {}, { place, fix: writeSeal(article, seal) });
  } else if (data.textSha256 !== seal) {
    report(entry.file, 'seal-broken', { article: id, seal }, { place });
  } else if (latest && latest.seal !== seal) {
    const { log, index } = latest;
    const at = log.placeOf([index, 'textSha256']);
    report(log.entry.file, 'correction-seal-wrong', { article: id, seal }, { place: at });
  }
}

/** The latest seal that the log gives for each article; of two of one day, the one that stands later. */
function listLoggedSeals(logs: readonly ReadEntryOf<'corrections'>[]): ReadonlyMap<string, LoggedSeal> {
  const latest = new Map<string, LoggedSeal>();
  for (const log of logs) {
    for (const [index, { date, where, textSha256: seal }] of log.data.entries()) {
      if (where.article === undefined || seal === undefined) continue;
      const known = latest.get(where.article);
      if (!known || known.date <= date) latest.set(where.article, { log, index, date, seal });
    }
  }
  return latest;
}

function writeSeal({ entry }: ReadEntryOf<'articles'>, seal: string): readonly TextEdit[] {
  const frontmatter = findFrontmatter(entry.file);
  if (!frontmatter) return [];
  const { start, end } = frontmatter.fields;
  const old = /^textSha256:.*(?:\r?\n)?/mu.exec(String(entry.file).slice(start, end));
  const from = old ? start + old.index : end;
  return [{ start: from, end: old ? from + old[0].length : end, text: `textSha256: ${seal}\n` }];
}

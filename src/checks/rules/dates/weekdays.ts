import { findWrongWeekdays } from '../../../domain/dates/weekdays.ts';
import { report } from '../../../domain/findings/report.ts';
import { placeBetween } from '../../../markdown/parsing/place-between.ts';
import type { Rule } from '../../rule.ts';

const SIC = /<Sic\s[^>]*\bof="([^"]*)"/gu;

/**
 * A weekday directly before a full date is that day's. What a source itself has wrong is excused in its article by
 * `<Sic of="…">`, and wherever else an article's words are quoted.
 */
export const checkWeekdays: Rule = ({ project }) => {
  const isArticle = (path: string) => path.startsWith('content/articles/');
  const texts = project.entries.filter(({ path, readable }) => readable && path.startsWith('content/'));
  const sources = texts.filter(({ path }) => isArticle(path)).map(({ file }) => String(file));
  for (const { path, file } of texts) {
    const excused = [...String(file).matchAll(SIC)].map(([, words = '']) => words);
    const placeOf = placeBetween(file);
    for (const { at, found, expected } of findWrongWeekdays(String(file))) {
      const isExcused = isArticle(path)
        ? excused.some((words) => words.includes(found) || found.includes(words))
        : sources.some((text) => text.includes(found));
      if (isExcused) continue;
      const place = placeOf(at, at + found.length);
      report(file, 'date-weekday', { found, weekday: expected[0] ?? '' }, { place, expected });
    }
  }
};

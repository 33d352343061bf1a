import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { holdsWord, isBlank } from '../../domain/text/blank-text.ts';
import { report } from '../../domain/findings/report.ts';
import { findHeadingIds } from '../blocks/heading-ids.ts';
import type { TreeRule } from '../guard/tree-rule.ts';
import { wordsOf } from '../hast/words-of.ts';

/** Wants headings of level 2 to 6 that skip no level on the way down and hold a letter or a digit. */
export const checkHeadings: TreeRule = (tree, file) => {
  let level = 1;
  const words: string[] = [];
  visit(tree, 'heading', (heading) => {
    checkWords(heading, file);
    words.push(wordsOf(heading));
    refuseUnderlined(heading, file);
    if (heading.depth === 1) report(file, 'heading-first-level', {}, { place: heading.position });
    else if (heading.depth > level + 1) {
      const expected = '#'.repeat(level + 1);
      report(
        file,
        'heading-skipped',
        { expected, found: '#'.repeat(heading.depth) },
        { place: heading.position },
      );
    }
    level = Math.max(heading.depth, 2);
  });
  file.data.headingIds = findHeadingIds(words, []);
};

/** What is underlined and reads like a sentence, several lines or a field was hardly meant as a heading. */
function refuseUnderlined(heading: Heading, file: VFile): void {
  const { start, end } = heading.position ?? {};
  const source = String(file).slice(start?.offset, end?.offset);
  const [, words] = /^([^#][\s\S]*?)\s*[\n\r][ \t>]*-+$/u.exec(source) ?? [];
  if (words !== undefined && /[\n\r]|[.!؟?…:؛،]$|^[a-z]\w*:/iu.test(words.trim()))
    report(file, 'heading-underlined', {}, { place: heading.position });
}

function checkWords(heading: Heading, file: VFile): void {
  const words = wordsOf(heading);
  if (isBlank(words)) report(file, 'heading-empty', {}, { place: heading.position });
  else if (!holdsWord(words)) report(file, 'heading-punctuation', {}, { place: heading.position });
}

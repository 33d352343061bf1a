import { visit } from 'unist-util-visit';
import { location } from 'vfile-location';
import { report } from '../../domain/findings/report.ts';
import { listSourceLines } from '../parsing/source-lines.ts';
import type { TreeRule } from '../guard/tree-rule.ts';

/** Signs at the start of a line that meant something and are printed as they are: `##عنوان`, a heading behind a hidden mark, `:::note`. */
const MEANT = {
  'heading-unread': /^(?:#{2,}|#(?=[ \t]))/u,
  'directive-unread': /^(?::{3,}(?=[ \t]*\p{L})|\[!(?:note|tip|important|warning|caution)\])/iu,
} as const;

/** The sign of a list, a quote or a footnote, which opens one unless a hidden mark stands before it. */
const OPENING = /^(?:[-+*](?=[ \t])|\d{1,3}[.)](?=[ \t])|>|\[\^[^\]\s]+\]:)/u;
const HIDDEN = /\p{Cf}/u;

/** `**` and `~~` that opened or closed nothing, beside a word; inside one they stand for letters left out. */
const EMPHASIS = /(?<![\\*~])(?:\*\*(?!\*)|~~(?!~))/gu;
const AMONG_LETTERS = /^[\p{L}\p{N}]..[\p{L}\p{N}]$/u;
const ALONE = /^\s?..\s?$/u;

/** Refuses lines of a paragraph that begin with the sign of a heading or of another system's box, or of a list behind a hidden mark, signs of emphasis, and code that is never closed, which readers would see. */
export const refuseUnreadMarks: TreeRule = (tree, file) => {
  const places = location(file);
  visit(tree, 'code', ({ position }) => {
    const source = String(file).slice(position?.start.offset, position?.end.offset);
    if (!/[\n\r][ \t>]*(?:`{3,}|~{3,})[ \t]*$/u.test(source))
      report(file, 'code-unclosed', {}, { place: position?.start });
  });
  visit(tree, 'text', ({ position }) => {
    const start = position?.start.offset ?? 0;
    const source = String(file).slice(start, position?.end.offset ?? start);
    for (const { 0: found, index } of source.matchAll(EMPHASIS)) {
      const at = start + index;
      const around = String(file).slice(at === 0 ? 0 : at - 1, at + 3);
      if (!AMONG_LETTERS.test(around) && !ALONE.test(around))
        report(file, 'emphasis-unread', { found }, { place: places.toPoint(at) });
    }
  });
  visit(tree, 'paragraph', (paragraph) => {
    for (const { offset, text } of listSourceLines(paragraph, file)) {
      for (const [code, pattern] of Object.entries(MEANT)) {
        const found = pattern.exec(text)?.[0];
        if (found !== undefined)
          report(file, code as keyof typeof MEANT, { found }, { place: places.toPoint(offset) });
      }
      const opening = HIDDEN.test(String(file).charAt(offset)) ? OPENING.exec(text)?.[0] : undefined;
      if (opening !== undefined)
        report(file, 'mark-hidden', { found: opening }, { place: places.toPoint(offset) });
    }
  });
};

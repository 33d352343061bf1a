import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { importPage } from '../../../../src/drafts/import-page.ts';
import type { BodyPart } from '../../../../src/drafts/page/page-layout.ts';
import { splitPage, splitWords } from '../../../../src/drafts/page/page-lines.ts';
import { writeBody } from '../../../../src/drafts/writing/write-body.ts';
import { parseBody } from '../../../../src/markdown/parsing/parse-body.ts';
import { lines, pages } from '../page-arbitraries.ts';

const NOBODY = { actors: [], topics: [], outlets: [] };

describe('a line written in Markdown', () => {
  it.each([
    '# ليس عنوانا',
    '1. ليس قائمة',
    '- ليس بندا',
    '+ الخط -',
    '> ليس اقتباسا',
    '---',
    '===',
    'جملة {فيها} أقواس و<وسم> و<Note> غير مغلق',
    '*نجمة* و_خط_ و**نجمتان** و`شيفرة` و~~شطب~~',
    '[رابط](https://example.com) و![صورة](x.png) و[^1]',
    '&amp; و&#x202E; و& وحدها',
    'import x from "y"',
    'export default 1',
    'https://example.com/a_b*c?d={e}',
    'http://example.com و www.example.org و a_b@example.com',
    'شرطة مائلة في آخر السطر \\',
    '| خلية | خلية |',
    '| ===',
    '\u200F # علامة اتجاه قبلها',
    'لـ”العودة التدريجية” إن"السفير',
  ])('%s comes back sign for sign', (text) => {
    expect(readBack([{ kind: 'paragraph', text, lines: [1] }])).toEqual([{ kind: 'paragraph', text }]);
    expect(readBack([{ kind: 'list-item', text, lines: [1] }])).toEqual([{ kind: 'list-item', text }]);
  });

  it('comes back sign for sign whatever it is, as a paragraph and as a list item', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('paragraph', 'list-item'), lines), { minLength: 1 }),
        (rows) => {
          const parts = rows.flatMap(([kind, text]) => {
            const [line] = splitPage(text.replaceAll(/[\r\n\v\f\u0085\u2028\u2029]/gu, ' '));
            return line ? [{ kind: kind as BodyPart['kind'], text: line.text, lines: [1] }] : [];
          });
          const blocks = readBack(parts);
          if (blocks) expect(blocks).toEqual(parts.map(({ kind, text }) => ({ kind, text })));
        },
      ),
    );
  });
});

describe('an imported page', () => {
  it('keeps the words of its source but for those of the lines it lists as removed', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const page = importPage(text, NOBODY, { added: '2026-11-22' });
        if (typeof page === 'string') return;
        const { title, subtitle, caption, printedDate, credit, body, removed } = page.layout;
        const kept = [title, subtitle, caption, printedDate, credit, ...body].map((part) => part?.text ?? '');
        const attached = removed.filter(({ kind }) => kind === 'list-marker');
        const source = splitPage(text).map((line) => line.text);
        // Compared letter by letter: a mark may touch the word that it stands before.
        expect(letters([...kept, ...removed.map((line) => line.text)])).toEqual(letters(source));
        expect(page.words.kept).toBe(kept.flatMap(splitWords).length);
        expect(page.words.source - page.words.removed - page.words.kept).toBe(0);
        expect(attached.length).toBe(body.filter(({ kind }) => kind === 'list-item').length);
      }),
    );
  });
});

function letters(texts: readonly string[]): string[] {
  return [...texts.join('').replaceAll(/\s/gu, '')].toSorted();
}

/** The blocks that the site would read; undefined where `check` refuses the text for a link in it. */
function readBack(parts: readonly BodyPart[]): { kind: string; text: string }[] | undefined {
  const file = new VFile({ value: writeBody(parts) });
  const blocks = parseBody(file, 0);
  const refused = file.messages.filter(({ fatal }) => fatal === true).map(({ ruleId }) => ruleId ?? '');
  expect(refused.filter((code) => !/^(?:link-|text-|body-dense)/u.test(code))).toEqual([]);
  return refused.length > 0 ? undefined : blocks.map(({ kind, text }) => ({ kind, text }));
}

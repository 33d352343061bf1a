import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank } from '../../../../src/domain/text/blank-text.ts';
import { checkText } from '../../../../src/markdown/guard/check-text.ts';
import { listFindings, parseSource, readFixture, showBlocks } from '../read-fixture.ts';

const FIXTURES = readdirSync(new URL('../../../fixtures/markdown/', import.meta.url));

/** Signs that mean something to Markdown or MDX, and letters. */
const SIGNS = fc.string({
  unit: fc.constantFrom(...'{}<>[]()!#*_-`|:/&;\\~^=.+1 \n\n"ابجX'),
  maxLength: 120,
});
const WORD = fc.string({
  unit: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأة\u064E\u0651«»،؛؟"'),
  minLength: 1,
  maxLength: 9,
});
/** Of marks alone, which nobody sees, there is no paragraph. */
const PARAGRAPH = fc
  .array(fc.tuple(WORD, fc.constantFrom(' ', '  ', '\n', '\u00A0')), { minLength: 1, maxLength: 30 })
  .filter((words) => !isBlank(words.flat().join('')));

describe('parseBody', () => {
  it.each(FIXTURES)('makes the blocks of the fixture %s', (name) => {
    const { file, blocks } = parseSource(readFixture(`${name}/input.mdx`));
    checkText(file);
    expect(listFindings(file)).toEqual([]);
    expect(showBlocks(blocks)).toEqual(JSON.parse(readFixture(`${name}/blocks.json`)));
  });

  it.each(FIXTURES)('keeps no positions in the fixture %s, and no id twice', (name) => {
    const { blocks } = parseSource(readFixture(`${name}/input.mdx`));
    expect(JSON.stringify(blocks)).not.toContain('"position"');
    const inner = [...JSON.stringify(blocks).matchAll(/"id":"([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(inner).size).toBe(inner.length);
  });

  it.each([
    ['goes on after a note about an item', '- أ\n\n<Note>ملاحظة</Note>\n\n- ب', [1, 1]],
    ['ends at a paragraph', '- أ\n\nفقرة\n\n- ب', [1, 2]],
    ['ends at a paragraph and its note', '- أ\n\nفقرة\n\n<Note>ملاحظة</Note>\n\n- ب', [1, 2]],
    ['ends where another kind of list begins', '- أ\n\n<Note>ملاحظة</Note>\n\n1. ب', [1, 2]],
    ['ends where another mark begins', '- أ\n\n* ب', [1, 2]],
  ])('makes a list that %s', (_, text, lists) => {
    const { blocks } = parseSource(text);
    expect(blocks.flatMap(({ place }) => place?.list ?? [])).toEqual(lists);
  });

  it('reads CRLF as it reads LF', () => {
    const text = readFixture('lists/input.mdx');
    const { blocks } = parseSource(text.replaceAll('\n', '\r\n'));
    expect(blocks.map(({ text: words }) => words)).toEqual(
      parseSource(text).blocks.map(({ text: words }) => words),
    );
  });

  it('gives composed and decomposed headings one id', () => {
    const [composed, decomposed] = ['NFC', 'NFD'].map(
      (form) => parseSource(`## أحمد وآدم`.normalize(form)).blocks[0]?.id,
    );
    expect(composed).toBe('أحمد-وآدم');
    expect(decomposed).toBe(composed);
  });

  it('gives no heading an id that stands elsewhere on the page', () => {
    const taken = [
      'title',
      'subtitle',
      'caption',
      'printed-date',
      'credit',
      'p1',
      'note-1',
      'footnotes',
      'footnote-label',
      'fn-1',
      'fnref-1',
    ];
    const headings = taken.map((id) => `## ${id}`).join('\n\n');
    const { blocks } = parseSource(`فقرة[^1]\n\n<Note>نص</Note>\n\n${headings}\n\n[^1]: حاشية`);
    const ids = blocks.filter(({ kind }) => kind === 'heading').map(({ id }) => id);
    expect(ids).toEqual(taken.map((id) => `${id}-1`));
  });

  it('numbers plain paragraphs p1…pn and keeps their words, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(PARAGRAPH, { minLength: 1, maxLength: 8 }), (paragraphs) => {
        const sources = paragraphs.map((words) => words.flat().join('').trim());
        const { file, blocks } = parseSource(sources.join('\n\n'));
        expect(listFindings(file)).toEqual([]);
        expect(blocks.map(({ id }) => id)).toEqual(sources.map((_, index) => `p${index + 1}`));
        expect(blocks.map(({ text }) => text)).toEqual(
          sources.map((source) => source.replace(/\s+/gu, ' ').trim()),
        );
      }),
    );
  });

  it('gives the same blocks each time, and for each paragraph taken alone', () => {
    fc.assert(
      fc.property(SIGNS, (text) => {
        const { file, blocks } = parseSource(text);
        expect(parseSource(text).blocks).toEqual(blocks);
        expect(listFindings(parseSource(text).file)).toEqual(listFindings(file));
      }),
    );
  });

  it.each([
    ['any characters', fc.string({ unit: 'binary', maxLength: 200 })],
    ['the signs of Markdown and MDX', SIGNS],
  ])('never throws on %s: there are blocks or findings, or there was nothing', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { file, blocks } = parseSource(text);
        expect(blocks.length > 0 || file.messages.length > 0 || /^[\s\uFEFF]*$/u.test(text)).toBe(true);
        for (const { line, column, note } of file.messages) expect(line && column && note).toBeTruthy();
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    '[',
    ']',
    '*',
    'a*',
    '_',
    '`',
    '<',
    '{',
    '{}',
    '> ',
    '- ',
    '+ ',
    '![a](',
    '[a](b(',
    'a\n=\n',
    '&',
    '|a|b\n',
    'a { b\n\n',
    '<Note>\n\n',
  ])(
    'ends soon on 100 KB of %j',
    (unit) => {
      const before = process.cpuUsage();
      parseSource(unit.repeat(100_000 / unit.length));
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1e6).toBeLessThan(4);
    },
    60_000,
  );
});

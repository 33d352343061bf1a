import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/domain/entities/blocks.ts';
import { resolveEvidence } from '../../../../src/domain/evidence/resolve-evidence.ts';

const BLOCKS: readonly Block[] = [
  { id: 'title', kind: 'title', text: 'شويغو يصل بغداد' },
  { id: 'p1', kind: 'paragraph', hast: [], text: 'وصل شويغو إلى بغداد، وقال إن شويغو سيعود.' },
  { id: 'p2', kind: 'paragraph', hast: [], text: 'قرابة 50 شركة روسية في العراق، من بينها "لوك أويل".' },
];

describe('resolveEvidence', () => {
  it.each([
    ['words that stand once', { exact: 'قرابة 50 شركة' }, 'p2'],
    ['words between quotation marks', { exact: 'لوك أويل' }, 'p2'],
    ['a whole block', { exact: 'شويغو يصل بغداد' }, 'title'],
    ['recurring words told apart by what precedes', { exact: 'شويغو', prefix: 'وقال إن ' }, 'p1'],
    ['recurring words told apart by what follows', { exact: 'شويغو', suffix: 'سيعود' }, 'p1'],
  ])('finds %s', (_, selector, block) => {
    const resolution = resolveEvidence({ article: 'a', ...selector }, BLOCKS);
    expect(resolution.ok && resolution.passage.block.id).toBe(block);
    expect(
      resolution.ok && resolution.passage.block.text.slice(resolution.passage.start, resolution.passage.end),
    ).toBe(selector.exact);
  });

  it.each([
    [
      'words that stand nowhere, with the nearest that do',
      { exact: 'قرابة 60 شركة' },
      'evidence-not-found',
      ['قرابة 50 شركة'],
    ],
    [
      'a corrected misprint, with the words as they stand',
      { exact: 'شويجو يصل بغداد' },
      'evidence-not-found',
      ['شويغو يصل بغداد'],
    ],
    [
      'words like nothing in the text, without a guess',
      { exact: 'المناخ في القطب' },
      'evidence-not-found',
      [],
    ],
    ['words that recur', { exact: 'شويغو' }, 'evidence-ambiguous', undefined],
    ['half a word', { exact: 'شركة روسي' }, 'evidence-mid-word', undefined],
    ['a word without its clitic', { exact: 'قال إن' }, 'evidence-mid-word', undefined],
    ['words across two blocks', { exact: 'سيعود. قرابة 50' }, 'evidence-not-found', undefined],
    ['a prefix that is not there', { exact: 'قرابة 50 شركة', prefix: 'تعمل' }, 'evidence-context', undefined],
  ])('refuses %s', (_, selector, code, expected) => {
    const resolution = resolveEvidence({ article: 'a', ...selector }, BLOCKS);
    expect(resolution.ok ? undefined : resolution.fault.code).toBe(code);
    if (expected) expect(resolution.ok ? undefined : resolution.fault.expected).toEqual(expected);
  });

  it('finds any run of whole words that stands once, and refuses it with one letter changed', () => {
    const words = BLOCKS[2]?.text.split(' ') ?? [];
    fc.assert(
      fc.property(
        fc.nat(words.length - 1),
        fc.integer({ min: 1, max: words.length }),
        fc.nat(),
        (start, length, at) => {
          const exact = words.slice(start, start + length).join(' ');
          expect(resolveEvidence({ article: 'a', exact }, BLOCKS).ok).toBe(true);
          const place = at % exact.length;
          const changed = `${exact.slice(0, place)}ؼ${exact.slice(place + 1)}`;
          expect(resolveEvidence({ article: 'a', exact: changed }, BLOCKS).ok).toBe(false);
        },
      ),
    );
  });
});

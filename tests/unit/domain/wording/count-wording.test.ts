import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/domain/entities/blocks.ts';
import { normaliseName } from '../../../../src/domain/arabic/normalise.ts';
import { countWording } from '../../../../src/domain/wording/count-wording.ts';
import { readText } from '../../../../src/domain/wording/read-text.ts';
import type { WordingForm } from '../../../../src/domain/wording/wording.ts';
import { someWording } from '../../../support/some-wording.ts';

const ELSEWHERE = ['كلمة أخرى'];

describe('countWording', () => {
  it.each([
    ['whole words', ['واشنطن'], 'قالت واشنطن، وواشنطن', ['واشنطن', 'وواشنطن']],
    ['words after a particle', ['روسيا'], 'لروسيا وبروسيا كروسيا', ['لروسيا', 'وبروسيا', 'كروسيا']],
    ['an article after «ل»', ['النظام السوري'], 'للنظام السوري', ['للنظام السوري']],
    [
      'a stem, with the article and without it',
      ['أميرك…'],
      'أميركا والأميركية للأميركيين بأميركي',
      ['أميركا', 'والأميركية', 'للأميركيين', 'بأميركي'],
    ],
    [
      'a stem inside a phrase',
      ['وجود القوات الأميرك…'],
      'بوجود القوات الأميركية',
      ['بوجود القوات الأميركية'],
    ],
    ['a phrase inside which a stem has an article', ['قوات أميرك…'], 'قوات الأميركيين', ['قوات الأميركيين']],
    ['another spelling of hamza, and harakat', ['انسحاب…'], 'الإنسحاب إنسحابٌ', ['الإنسحاب', 'إنسحابٌ']],
    ['the signs that a form has', ["'داعش'"], "ضد 'داعش' لا داعش", ["'داعش'"]],
    ['a sign inside a form', ['تنظيم "داعش"'], 'لتنظيم "داعش"، تنظيم داعش', ['لتنظيم "داعش"']],
    [
      'words that stand after others',
      [{ form: 'التحالف', prefix: 'مستقبل' }],
      'مستقبل التحالف ومستقبل التحالف وعن التحالف',
      ['التحالف', 'التحالف'],
    ],
    [
      'words that stand before others',
      [{ form: 'التحالف', suffix: 'الأربعة' }],
      'التحالف الأربعة، التحالف الدولي',
      ['التحالف'],
    ],
    [
      'words between others',
      [{ form: 'والتحالف', prefix: 'أ', suffix: 'ب' }],
      'أ والتحالف ب، أ والتحالف ج',
      ['والتحالف'],
    ],
  ] satisfies [string, WordingForm[], string, string[]][])('counts %s', (_, forms, text, expected) => {
    expect(count(text, forms).map(({ exact }) => exact)).toEqual(expected);
  });

  it.each([
    ['a word with another ending', ['روسيا'], 'روسي روسياهم الروسية'],
    ['a word with an article that the form has not', ['نظام'], 'النظام'],
    ['letters in the middle of a word', ['أميرك…'], 'باناميركية'],
    ['a phrase that a comma parts', ['القوات الأميركية'], 'القوات، الأميركية'],
    ['a phrase that another word parts', ['النظام السوري'], 'النظام الحاكم السوري'],
    ['a second word with a particle', ['النظام السوري'], 'النظام والسوري'],
    ['the other spelling', ['أميرك…'], 'الأمريكية أمريكا'],
    ['a person for a country', ['السودان'], 'السوداني'],
  ] satisfies [string, WordingForm[], string][])('does not count %s', (_, forms, text) => {
    expect(count(text, forms)).toEqual([]);
  });

  it('counts the longest form, and nothing inside it', () => {
    const found = count('القوات الأميركية والولايات المتحدة الأميركية', ['القوات الأميركية'], ['أميرك…']);
    expect(found.map(({ exact, variant }) => [exact, variant])).toEqual([
      ['القوات الأميركية', 0],
      ['الأميركية', 1],
    ]);
  });

  it('counts of two forms for the same words the one that says more', () => {
    const found = count('أميركا، أميركية', ['أميرك…'], ['أميركا'], [{ form: 'أميركية', prefix: 'أميركا' }]);
    expect(found.map(({ exact, variant }) => [exact, variant])).toEqual([
      ['أميركا', 1],
      ['أميركية', 0],
    ]);
  });

  it('counts in the title and under headings, and not in the editors’ notes', () => {
    const blocks: Block[] = [
      { id: 'title', kind: 'title', text: 'واشنطن' },
      { id: 'x', kind: 'heading', text: 'عن واشنطن', hast: [] },
      { id: 'note-1', kind: 'note', text: 'واشنطن', hast: [] },
      { id: 'footnotes', kind: 'footnotes', text: 'واشنطن', hast: [] },
    ];
    const { occurrences } = countWording(someWording(['واشنطن'], ELSEWHERE), [readText({ id: 'a', blocks })]);
    expect(occurrences.map(({ block }) => block)).toEqual(['title', 'x']);
  });
});

const VOCABULARY = ['القوات', 'الأميركية', 'أميركا', 'واشنطن', 'ولواشنطن', 'النظام', 'السوري', '"داعش"', 'و'];
const FORMS = ['القوات', 'القوات الأميركية', 'الأميركية', 'أميرك…', 'واشنطن', 'النظام السوري', '"داعش"'];

const someText = fc
  .array(fc.tuple(fc.constantFrom(...VOCABULARY), fc.constantFrom(' ', '، ', ' - ')), { maxLength: 30 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''));
const someForms = fc.uniqueArray(fc.constantFrom(...FORMS), { minLength: 2, maxLength: FORMS.length });

describe('of any forms in any text', () => {
  it('no word is counted twice', () => {
    holds(({ occurrences }) => {
      occurrences.forEach(({ start }, index) => {
        expect(start).toBeGreaterThanOrEqual(occurrences[index - 1]?.end ?? 0);
      });
    });
  });

  it('each place holds the very words that it says, whole', () => {
    holds(({ text, forms, occurrences }) => {
      for (const { start, end, exact, variant } of occurrences) {
        expect(text.slice(start, end)).toBe(exact);
        expect(/[\p{L}\p{N}]/u.test(text.slice(start - 1, start))).toBe(false);
        expect(/[\p{L}\p{N}]/u.test(text.slice(end, end + 1))).toBe(false);
        expect(normaliseName(exact)).toContain(normaliseName((forms[variant] ?? '').replace('…', '')));
      }
    });
  });

  it('what the variants count together is what all their forms count as one', () => {
    holds(({ text, forms, occurrences }) => {
      const places = count(text, forms, ELSEWHERE).map(({ start, end }) => [start, end]);
      expect(occurrences.map(({ start, end }) => [start, end])).toEqual(places);
    });
  });

  it('a text after itself counts twice as much', () => {
    holds(({ text, forms, occurrences }) => {
      const twice = count(`${text}. ${text}`, ...forms.map((form) => [form]));
      expect(twice).toHaveLength(2 * occurrences.length);
    });
  });
});

interface Case {
  readonly text: string;
  readonly forms: readonly string[];
  readonly occurrences: ReturnType<typeof count>;
}

function holds(check: (found: Case) => void): void {
  fc.assert(
    fc.property(someText, someForms, (text, forms) =>
      check({ text, forms, occurrences: count(text, ...forms.map((form) => [form])) }),
    ),
  );
}

function count(text: string, ...variants: readonly (readonly WordingForm[])[]) {
  const wording = someWording(...(variants.length > 1 ? variants : [...variants, ELSEWHERE]));
  const blocks = [{ id: 'p1', kind: 'paragraph' as const, text, hast: [] }];
  return countWording(wording, [readText({ id: 'a', blocks })]).occurrences;
}

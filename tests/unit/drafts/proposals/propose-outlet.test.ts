import { describe, expect, it } from 'vitest';
import { layOutPage } from '../../../../src/drafts/layout/lay-out-page.ts';
import { proposeOutlet } from '../../../../src/drafts/proposals/propose-outlet.ts';
import { readRegistry } from '../../../support/read-registry.ts';

const registry = readRegistry();
const TEXT = 'فقرة أولى فيها جملة تامة من كلام كثير.\n\nفقرة ثانية فيها كلام آخر.';

describe('a credit line', () => {
  it.each([
    'المصدر / الوقت',
    'المصدر: الوقت',
    'المصدر: صحيفة الوقت',
    'نقلا عن: موقع الوقت',
    'المصدر : الوقت + وكالات',
  ])('%s states the outlet that it names', (line) => {
    expect(outletOf(`${TEXT}\n${line}`).asserted).toEqual({ value: 'alwaqt', line: 6, words: line });
  });

  it.each([
    ['names two outlets', 'المصدر: الوقت + المطلع'],
    ['names an outlet that is not registered', 'المصدر: صحيفة المدينة'],
    ['names nobody', 'المصدر: وكالات'],
    ['names an author', 'كتب: الوقت'],
  ])('that %s asserts nothing', (_, line) => {
    expect(outletOf(`${TEXT}\n${line}`).asserted).toBeUndefined();
  });

  it('that names an outlet unknown here is told to the editor, with its line', () => {
    expect(outletOf(`${TEXT}\nالمصدر: صحيفة المدينة`).notes).toEqual([
      { line: 6, message: expect.objectContaining({ ar: expect.stringContaining('صحيفة المدينة') }) },
    ]);
  });
});

describe('a name elsewhere on the page', () => {
  it.each([
    ['in a sentence', `وقالت صحيفة "الوقت" إن اللقاء جرى في بغداد يوم أمس.\n\n${TEXT}`],
    ['in the copyright line', `${TEXT}\nجميع الحقوق محفوظة © الوقت`],
  ])('%s asserts nothing, and is told to the editor', (_, body) => {
    const { asserted, notes } = outletOf(body);
    expect(asserted).toBeUndefined();
    expect(notes).toHaveLength(1);
  });

  it('is not seen in a word that only looks like it', () => {
    expect(outletOf('وجاء ذلك في الوقت الذي تستعد فيه المدينة للموسم الجديد.')).toEqual({
      asserted: undefined,
      notes: [],
    });
  });
});

function outletOf(body: string) {
  const layout = layOutPage(`عنوان من أربع كلمات\n\n${body}\n`);
  if (typeof layout === 'string') throw new Error(layout);
  return proposeOutlet(layout, registry);
}

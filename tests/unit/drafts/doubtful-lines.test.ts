import { describe, expect, it } from 'vitest';
import { layOutPage } from '../../../src/drafts/layout/lay-out-page.ts';
import { proposeDate } from '../../../src/drafts/dates/propose-date.ts';
import { proposeOutlet } from '../../../src/drafts/proposals/propose-outlet.ts';
import { readRegistry } from '../../support/read-registry.ts';

const TITLE = 'عنوان من أربع كلمات';
const PROSE = 'فقرة فيها جملة تامة من كلام كثير لا ينتهي إلا بنقطة في آخره.';
const COMMENT = 'زائر - 15 سبتمبر 2025';

describe('a date after the text', () => {
  it('is no printed date when it is a reader’s comment, and the editor is told', () => {
    const layout = layOut(TITLE, '7 أغسطس 2020', PROSE, PROSE, COMMENT);
    expect(layout.printedDate?.text).toBe('7 أغسطس 2020');
    expect(layout.removed).toEqual([expect.objectContaining({ text: COMMENT, kind: 'other-date' })]);
    expect(layout.decisions).toEqual([expect.objectContaining({ words: COMMENT })]);
    expect(proposeDate(layout).asserted?.value).toBe('2020-08-07');
    expect(layOut(TITLE, PROSE, PROSE, COMMENT).printedDate).toBeUndefined();
  });

  it('is the printed date beside a credit line, and none where several could be', () => {
    const credit = 'المصدر: وكالات';
    expect(layOut(TITLE, PROSE, credit, '2 مايو 2019').printedDate?.text).toBe('2 مايو 2019');
    expect(layOut(TITLE, PROSE, '2 مايو 2019', credit, '3 مايو 2019').printedDate).toBeUndefined();
  });
});

describe('several dates above the text', () => {
  it('are not joined: the first that says it is of publication is printed, and a different one is told', () => {
    const layout = layOut(TITLE, '3 يناير 2024', 'نُشر في 14 يونيو 2023', PROSE, PROSE);
    expect(layout.printedDate?.text).toBe('نُشر في 14 يونيو 2023');
    expect(layout.removed).toEqual([expect.objectContaining({ text: '3 يناير 2024', kind: 'second-date' })]);
    expect(proposeDate(layout).asserted?.value).toBe('2023-06-14');
  });

  it('assert none where nothing tells which is of publication', () => {
    const layout = layOut(TITLE, '3 يناير 2024', '14 يونيو 2023', PROSE, PROSE);
    expect(layout.printedDate?.text).toBe('3 يناير 2024');
    expect(proposeDate(layout).asserted).toBeUndefined();
    expect(proposeDate(layout).notes).not.toEqual([]);
  });
});

describe('sentences after the links under a text', () => {
  const pair = ['أبو محمد', PROSE, 'سمير من الحي', PROSE];

  it('stay, and are told to be perhaps comments, where each follows a short line', () => {
    const layout = layOut(TITLE, PROSE, PROSE, 'شارك', ...pair);
    expect(layout.body.map(({ kind }) => kind)).toEqual(Array(6).fill('paragraph'));
    expect(layout.decisions.map(({ line }) => line)).toEqual([9, 11, 13, 15]);
  });

  it('are comments where a date or a button says so', () => {
    const layout = layOut(TITLE, PROSE, PROSE, 'شارك', 'أبو محمد', PROSE, 'رد', 'سمير من الحي', PROSE, 'رد');
    expect(layout.body).toHaveLength(2);
    expect(layout.removed.filter(({ kind }) => kind === 'comments')).toHaveLength(6);
  });

  it('are text where more of it follows than stands before', () => {
    expect(layOut(TITLE, PROSE, 'شارك', ...pair).decisions).not.toContainEqual(
      expect.objectContaining({
        message: expect.objectContaining({ en: expect.stringContaining('reader') }),
      }),
    );
  });
});

describe('credit lines that stand apart', () => {
  it('are not joined, and the second is told to the editor', () => {
    const layout = layOut(TITLE, 'بغداد/ واع', PROSE, PROSE, 'كتب: سامر نجار');
    expect(layout.credit?.text).toBe('بغداد/ واع');
    expect(layout.removed).toEqual([expect.objectContaining({ kind: 'other-credit' })]);
    expect(layout.decisions).toEqual([expect.objectContaining({ words: 'كتب: سامر نجار' })]);
  });

  it('still state the outlet that one of them names', () => {
    const layout = layOut(TITLE, 'بغداد/ واع', PROSE, PROSE, 'المصدر / الوقت');
    expect(proposeOutlet(layout, readRegistry()).asserted).toMatchObject({ value: 'alwaqt', line: 9 });
  });
});

describe('a line inside the text', () => {
  it('that begins as a link does is kept when it is a sentence between two paragraphs', () => {
    const line = 'اقرأ المزيد عن تاريخ المدينة تجد أن أسواقها أقدم من أسوارها.';
    expect(layOut(TITLE, PROSE, line, PROSE).body.map(({ text }) => text)).toEqual([PROSE, line, PROSE]);
    const link = 'اقرأ أيضا: أسواق المدينة أقدم من أسوارها.';
    expect(layOut(TITLE, PROSE, link, PROSE).body).toHaveLength(2);
  });

  it('is no heading right before or after another short one', () => {
    const kinds = (...lines: string[]) => layOut(TITLE, ...lines).body.map(({ kind }) => kind);
    expect(kinds(PROSE, 'سطر قصير أول', 'سطر قصير ثان', PROSE)).toEqual(Array(4).fill('paragraph'));
    expect(kinds(PROSE, 'سطر قصير أول', PROSE)).toEqual(['paragraph', 'heading', 'paragraph']);
  });
});

describe('a name at the foot or head of the page', () => {
  it('is told of a copyright line only where the line has one', () => {
    const notes = (line: string) => proposeOutlet(layOut(TITLE, PROSE, line), readRegistry()).notes;
    expect(notes('جميع الحقوق محفوظة © 2024')).toEqual([]);
    expect(notes('جميع الحقوق محفوظة © صحيفة المدينة 2024')).toHaveLength(1);
  });

  it('is offered as the outlet, and not asserted, where the dateline names it too', () => {
    const dispatch = `لندن – "القدس العربي": ${PROSE}`;
    const { asserted, notes } = proposeOutlet(layOut('القدس العربي', TITLE, dispatch), readRegistry());
    expect(asserted).toBeUndefined();
    expect(notes).toEqual([
      { line: 1, message: expect.objectContaining({ en: expect.stringContaining('dateline') }) },
    ]);
  });
});

function layOut(...lines: string[]) {
  const layout = layOutPage(`${lines.join('\n\n')}\n`);
  if (typeof layout === 'string') throw new Error(layout);
  return layout;
}

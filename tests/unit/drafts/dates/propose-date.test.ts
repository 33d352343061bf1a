import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MONTH_NAMES } from '../../../../src/domain/arabic/month-names.ts';
import { weekdayOf } from '../../../../src/domain/dates/day-arithmetic.ts';
import { layOutPage } from '../../../../src/drafts/layout/lay-out-page.ts';
import { WEEKDAY_SPELLINGS } from '../../../../src/drafts/dates/month-spellings.ts';
import { proposeDate, proposePageUpdated } from '../../../../src/drafts/dates/propose-date.ts';

const TEXT = 'فقرة أولى فيها جملة تامة من كلام كثير.\n\nفقرة ثانية فيها كلام آخر.\n';

describe('a line under the title that prints a date', () => {
  it.each([
    ['07 اغسطس 2020', '2020-08-07'],
    ['٧ أغسطس ٢٠٢٠', '2020-08-07'],
    ['الجمعة 7 آب 2020', '2020-08-07'],
    ['الجمعة، ٧ آب/أغسطس ٢٠٢٠ - ١٠:٣٠ ص', '2020-08-07'],
    ['7 أغسطس/آب 2020', '2020-08-07'],
    ['8 شباط (فبراير) 2024', '2024-02-08'],
    ['يناير 8, 2025', '2025-01-08'],
    ['الأربعاء, يناير 8, 2025', '2025-01-08'],
    ['نُشر في: 3 كانون الثاني 2019', '2019-01-03'],
    ['تاريخ النشر : 2021-09-14 11:32', '2021-09-14'],
    ['2020/06/15', '2020-06-15'],
    ['2025-09-12T06:41:10+00:00', '2025-09-12'],
    ['2025-09-12T06:41Z', '2025-09-12'],
    ['العدد 4521 - 12 سبتمبر 2025', '2025-09-12'],
    ['19.10.2018 | 07:15 GMT', '2018-10-19'],
    ['25/12/2018', '2018-12-25'],
    ['14 غشت 2019', '2019-08-14'],
    ['3 جانفي 2012', '2012-01-03'],
    ['12 يوليه 2015', '2015-07-12'],
    ['5 تشرين أول 2011', '2011-10-05'],
    ['Aug 7, 2020', '2020-08-07'],
    ['7th August 2020', '2020-08-07'],
    ['أغسطس 2020', '2020-08'],
    ['السبت 30 كانون الثاني 2021 | 18 جمادى الآخرة 1442 هـ', '2021-01-30'],
    ['بغداد - محمد علي - 7 أغسطس 2020', '2020-08-07'],
    ['نشر: 5 مايو 2021 | آخر تحديث: 6 مايو 2021', '2021-05-05'],
  ])('%s states %s', (line, edtf) => {
    const { asserted } = dateOf(line);
    expect(asserted).toEqual({ value: edtf, line: 3, words: line });
  });

  it.each([
    ['day and month that could be each other', '07/08/2020'],
    ['a day without its year', '7 أغسطس'],
    ['a weekday alone', 'الثلاثاء'],
    ['a Hijri date alone', '18 جمادى الآخرة 1442 هـ'],
    ['a Hijri date in numbers', '18/06/1442'],
    ['a weekday that is not that day’s', 'الأحد 7 أغسطس 2020'],
    ['two month names that disagree', '7 أغسطس/شباط 2020'],
    ['a day that no month has', '31 فبراير 2020'],
    ['a year of two digits', '07/08/20'],
    ['a relative time', 'منذ 3 ساعات'],
    ['yesterday', 'أمس'],
    ['a last update', 'آخر تحديث: 7 أغسطس 2020'],
    ['a last update in another word', 'التحديث الاخير بتاريخ|الجمعة, أغسطس 7, 2020'],
    ['two dates', '7 أغسطس 2020 | 9 أغسطس 2020'],
    ['an appointment', 'الموعد: 15 أكتوبر 2025'],
    ['a day on which something opens', 'الافتتاح يوم 15 أكتوبر 2025'],
    ['a standfirst that names a day', 'ينعقد المؤتمر في 3 تشرين الأول 2025'],
    ['a birthday', 'تاريخ الميلاد: 15 أكتوبر 1965'],
    ['a date in the name of something', 'أحداث 7 أكتوبر 2023'],
    ['a picture’s date', 'المصنع، 3 سبتمبر 2020 (غيتي)'],
    ['an earlier publication', 'نشر أول مرة في 4 مايو 2019'],
    ['an archive', 'من أرشيف الصحيفة: 4 مايو 1998'],
  ])('%s (%s) asserts nothing', (_, line) => {
    expect(dateOf(line).asserted).toBeUndefined();
  });

  it('is told to the editor when it is not asserted', () => {
    expect(dateOf('07/08/2020').notes).toEqual([
      {
        line: 3,
        message: expect.objectContaining({ en: expect.stringContaining('2020-08-07 or 2020-07-08') }),
      },
    ]);
  });

  it('is a last update only beside the words that say so', () => {
    expect(updateOf('آخر تحديث: 7 أغسطس 2020')).toBe('2020-08-07');
    expect(updateOf('نشر: 5 مايو 2021 | آخر تحديث: 6 مايو 2021')).toBe('2021-05-06');
    expect(updateOf('7 أغسطس 2020')).toBeUndefined();
    expect(updateOf('آخر تحديث: أغسطس 2020')).toBeUndefined();
  });
});

describe('a date elsewhere on the page', () => {
  it('asserts nothing from within a sentence, nor from the copyright', () => {
    const text = `عنوان من أربع كلمات\n\nوقع الطرفان الاتفاق في بغداد في 7 أغسطس 2020 بحضور الوزيرين.\n\n© 2020 جميع الحقوق محفوظة\n`;
    expect(proposal(text).asserted).toBeUndefined();
  });

  it('counts when it stands before the dash of a dispatch', () => {
    const text = `عنوان من أربع كلمات\n\nبغداد 7 أغسطس 2020 (وكالات) - وقع الطرفان الاتفاق بحضور الوزيرين.\n`;
    expect(proposal(text).asserted).toMatchObject({ value: '2020-08-07', line: 3 });
  });

  it('asserts nothing from above the title, where pages print the day they are looked at', () => {
    const { asserted, notes } = proposal(`الثلاثاء 4 مايو 2021\nعنوان من أربع كلمات\n\n${TEXT}`);
    expect(asserted).toBeUndefined();
    expect(notes).toEqual([
      { line: 1, message: expect.objectContaining({ en: expect.stringContaining('copied') }) },
    ]);
  });

  it('gives way to the date under the title', () => {
    const text = `الثلاثاء 4 مايو 2021\nعنوان من أربع كلمات\n2 مايو 2019\n\n${TEXT}`;
    expect(proposal(text).asserted).toMatchObject({ value: '2019-05-02', line: 3 });
    expect(layOut(text).printedDate?.text).toBe('2 مايو 2019');
  });

  it('counts right after the text, and not after links to other articles', () => {
    const title = 'عنوان من أربع كلمات';
    expect(proposal(`${title}\n\n${TEXT}\n2 مايو 2019\n`).asserted).toMatchObject({ value: '2019-05-02' });
    expect(proposal(`${title}\n\n${TEXT}\nشارك\n2 مايو 2019\n`).asserted).toBeUndefined();
  });

  it('asserts nothing when two lines print two days', () => {
    expect(proposal(`عنوان من أربع كلمات\n5 مايو 2021\n6 مايو 2021\n\n${TEXT}`).asserted).toBeUndefined();
  });

  it('goes by the line that says it is of publication', () => {
    const text = `5 مايو 2021\nعنوان من أربع كلمات\nنشر في 4 مايو 2021\n\n${TEXT}`;
    expect(proposal(text).asserted).toMatchObject({ value: '2021-05-04', line: 3 });
  });
});

describe('any day, in the month names of the east and of Egypt', () => {
  it('is read as that day, and refused with another weekday before it', () => {
    const days = fc.record({
      year: fc.integer({ min: 1900, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      levantine: fc.boolean(),
      shift: fc.integer({ min: 0, max: 6 }),
    });
    fc.assert(
      fc.property(days, ({ year, month, day, levantine, shift }) => {
        const names = MONTH_NAMES[month - 1];
        const name = levantine ? names?.levantine : names?.gregorian;
        const edtf = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const weekday = WEEKDAY_SPELLINGS[(weekdayOf(edtf) + shift) % 7];
        expect(dateOf(`${weekday} ${day} ${name} ${year}`).asserted?.value).toBe(
          shift === 0 ? edtf : undefined,
        );
      }),
    );
  });
});

function dateOf(line: string) {
  return proposal(`عنوان من أربع كلمات\n\n${line}\n\n${TEXT}`);
}

function updateOf(line: string): string | undefined {
  return proposePageUpdated(layOut(`عنوان من أربع كلمات\n\n${line}\n\n${TEXT}`))?.value;
}

function proposal(text: string) {
  return proposeDate(layOut(text));
}

function layOut(text: string) {
  const layout = layOutPage(text);
  if (typeof layout === 'string') throw new Error(layout);
  return layout;
}

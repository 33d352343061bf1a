import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  DateInterval,
  DatePoint,
  DateRange,
  DateSet,
  EdtfDate,
} from '../../../../src/domain/dates/edtf-date.ts';
import { parseEdtf } from '../../../../src/domain/dates/parse-edtf.ts';
import { edtfKinds } from '../../../../src/domain/findings/edtf.ts';
import { edtf, edtfText } from './edtf-arbitraries.ts';

const aug7 = { kind: 'day', year: 2020, month: 8, day: 7 } as const;

const READ: Record<string, DatePoint | DateInterval | DateSet> = {
  '2020-08-07': { ...aug7, qualifier: 'none' },
  '2020-08-07?': { ...aug7, qualifier: 'uncertain' },
  '2024-02-29': { kind: 'day', year: 2024, month: 2, day: 29, qualifier: 'none' },
  '2025-09': { kind: 'month', year: 2025, month: 9, someUnit: null, qualifier: 'none' },
  '2015-11~': { kind: 'month', year: 2015, month: 11, someUnit: null, qualifier: 'approximate' },
  '2016-05-XX': { kind: 'month', year: 2016, month: 5, someUnit: 'day', qualifier: 'none' },
  '2015': { kind: 'year', year: 2015, someUnit: null, qualifier: 'none' },
  '2015%': { kind: 'year', year: 2015, someUnit: null, qualifier: 'both' },
  '2016-XX': { kind: 'year', year: 2016, someUnit: 'month', qualifier: 'none' },
  '2016-XX-XX': { kind: 'year', year: 2016, someUnit: 'day', qualifier: 'none' },
  '202X': { kind: 'decade', year: 2020, qualifier: 'none' },
  '../2020-08-07': { kind: 'interval', from: null, to: { ...aug7, qualifier: 'none' } },
  '2020-08-07~/..': { kind: 'interval', from: { ...aug7, qualifier: 'approximate' }, to: null },
  '[..2020-08-07]': {
    kind: 'set',
    members: [{ kind: 'range', from: null, to: { ...aug7, qualifier: 'none' } }],
  },
  '[2019,2020-08-07..]': {
    kind: 'set',
    members: [
      { kind: 'year', year: 2019, someUnit: null, qualifier: 'none' },
      { kind: 'range', from: { ...aug7, qualifier: 'none' }, to: null },
    ],
  },
};

type Refused = readonly [text: string, code: keyof typeof edtfKinds, expected?: readonly string[]];

const REFUSED: readonly Refused[] = [
  ['', 'date-empty'],
  [' \u200F', 'date-empty'],
  ['2025-02-30', 'date-day-impossible'],
  ['2023-02-29', 'date-day-impossible'],
  ['1900-02-29', 'date-day-impossible'],
  ['2025-05-00', 'date-day-impossible'],
  ['2025-04-31', 'date-day-impossible'],
  ['2025-02-30~', 'date-day-impossible'],
  ['2025-13-01', 'date-month-impossible'],
  ['2025-00', 'date-month-impossible'],
  ['2025-13-XX', 'date-month-impossible'],
  ['2020-22', 'date-season'],
  ['08/01/2025', 'date-separator', ['2025-01-08', '2025-08-01']],
  ['25/12/2025', 'date-separator', ['2025-12-25']],
  ['08/08/2025', 'date-separator', ['2025-08-08']],
  ['8.1.2025', 'date-separator', ['2025-01-08', '2025-08-01']],
  ['2025/1/8', 'date-separator', ['2025-01-08']],
  ['06/2020', 'date-separator', ['2020-06']],
  ['2019/20', 'date-separator'],
  ['08-01-2025', 'date-day-first', ['2025-01-08', '2025-08-01']],
  ['8/1/25', 'date-year-short'],
  ['20-08-07', 'date-year-short'],
  ['[15..16]', 'date-year-short'],
  ['٢٠٢٥-٠١-٠٨', 'date-digits', ['2025-01-08']],
  ['۲۰۲۵', 'date-digits', ['2025']],
  ['٠٨/٠١/٢٠٢٥', 'date-digits', ['2025-01-08', '2025-08-01']],
  ['1446-03-12', 'date-hijri'],
  ['144X', 'date-hijri'],
  ['1446/1447', 'date-hijri'],
  ['07 اغسطس 2020', 'date-words', ['2020-08-07']],
  ['الأربعاء, يناير 8, 2025', 'date-words', ['2025-01-08']],
  ['التحديث الاخير بتاريخ|الأربعاء, يناير 8, 2025', 'date-words', ['2025-01-08']],
  ['12 تشرين الثاني/نوفمبر 2015', 'date-words', ['2015-11-12']],
  ['آب 2020', 'date-words', ['2020-08']],
  ['7 August 2020', 'date-words', ['2020-08-07']],
  ['من آب إلى أيلول 2020', 'date-words'],
  ['31 فبراير 2020', 'date-day-impossible'],
  ['30/2/2020', 'date-day-impossible'],
  ['2020/02/30', 'date-day-impossible'],
  ['31-04-2021', 'date-day-impossible'],
  ['2021-2-30', 'date-day-impossible'],
  ['20200230', 'date-day-impossible'],
  ['٣٠/٢/٢٠٢٠', 'date-day-impossible'],
  ['2020 - 02 - 30', 'date-day-impossible'],
  ['2020-02-30T10:00', 'date-day-impossible'],
  ['13/13/2020', 'date-month-impossible'],
  ['08/01/1446', 'date-hijri'],
  ['unknown', 'date-words'],
  ['2020-08-07T10:00:00Z', 'date-time', ['2020-08-07']],
  ['2020-08-07 10:00', 'date-time', ['2020-08-07']],
  ['2020-08-07 ', 'date-spaces', ['2020-08-07']],
  ['2023-10 / 2026-09', 'date-spaces', ['2023-10/2026-09']],
  ['\u200F2025-01-08', 'date-invisible', ['2025-01-08']],
  ['2020–08–07', 'date-punctuation', ['2020-08-07']],
  ['2019؟', 'date-punctuation', ['2019?']],
  ['[2019،2021]', 'date-punctuation', ['[2019,2021]']],
  ['2019?~', 'date-qualifier', ['2019%']],
  ['?2019', 'date-qualifier', ['2019?']],
  ['[2019..2021]?', 'date-qualifier'],
  ['{2019,2021}', 'date-every', ['[2019,2021]']],
  ['2024-02-08..2024-02-10', 'date-brackets', ['[2024-02-08..2024-02-10]', '2024-02-08/2024-02-10']],
  ['2020/', 'date-end-missing', ['2020/..']],
  ['/2020', 'date-end-missing', ['../2020']],
  ['../..', 'date-open-both'],
  ['[..]', 'date-open-both'],
  ['2020/2019', 'date-reversed', ['2019/2020']],
  ['[2025-09-18..2025-09-16]', 'date-reversed', ['[2025-09-16..2025-09-18]']],
  ['[2021,2019]', 'date-reversed', ['[2019,2021]']],
  ['[2020]', 'date-repeated', ['2020']],
  ['2020/2020', 'date-repeated', ['2020']],
  ['[2019,2019,2021]', 'date-repeated', ['[2019,2021]']],
  ['2020-8-7', 'date-malformed', ['2020-08-07']],
  ['20200807', 'date-malformed', ['2020-08-07']],
  ['[2020-8..2020-09]', 'date-malformed', ['[2020-08..2020-09]']],
  ['2020/2021/2022', 'date-malformed'],
  ['[2020..2021', 'date-malformed'],
  ['[2020..2021..2022]', 'date-malformed'],
  ['0000', 'date-year-range'],
  ['-0044', 'date-year-range'],
  ['12020', 'date-year-range'],
  ['000X', 'date-year-range'],
  ['0001-01-01', 'date-year-range'],
  ['1299', 'date-year-range'],
  ['2200-01-01', 'date-year-range'],
  ['1446 هـ', 'date-hijri'],
  ['3 ذو الحجة ١٤٤٦', 'date-digits'],
  ['صيف 2024', 'date-season'],
  ['2024م', 'date-words', ['2024']],
  ['عام 2024 ميلادي', 'date-words', ['2024']],
  ['حوالي 2024', 'date-words', ['2024~']],
  ['نحو شباط 2024', 'date-words', ['2024-02~']],
  ['2024 تقريبًا', 'date-words', ['2024~']],
  ['ربما 2024', 'date-words', ['2024?']],
  ['2024 أو 2025', 'date-words', ['[2024,2025]']],
  ['ما قبل 2024 وبعده', 'date-words', ['2024']],
  ['منذ 2024', 'date-words', ['2024/..']],
  ['2024-2025', 'date-brackets', ['[2024..2025]', '2024/2025']],
  ['2024 - 2025', 'date-spaces', ['[2024..2025]', '2024/2025']],
  ['2024,2025', 'date-brackets', ['[2024,2025]']],
  ['2024-02-08 الساعة 10', 'date-time', ['2024-02-08']],
  ['10:30 2024-02-08', 'date-time', ['2024-02-08']],
  ['2024-02-08Z', 'date-time', ['2024-02-08']],
  ['220X', 'date-year-range'],
  ['20XX', 'date-mask'],
  ['2016-XX-05', 'date-mask'],
  ['202x', 'date-mask', ['202X']],
];

describe('parseEdtf', () => {
  it.each(Object.entries(READ))('reads %s', (text, date) => {
    expect(parseEdtf(text)).toEqual({ ok: true, date: { ...date, edtf: text } });
  });

  it.each(REFUSED.map(([text, code, expected]) => ({ text, code, expected })))(
    'refuses $text as $code',
    ({ text, code, expected }) => {
      const result = parseEdtf(text);
      expect(result).toMatchObject({ ok: false, fault: { code } });
      expect(!result.ok && result.fault.expected).toEqual(expected);
    },
  );

  it('has a refused text in this test for every fault', () => {
    expect([...new Set(REFUSED.map(([, code]) => code))].sort()).toEqual(Object.keys(edtfKinds).sort());
  });

  it('names the faulty date inside a set', () => {
    expect(parseEdtf('[2025-02-30..2025-03-02]')).toMatchObject({
      fault: { params: { found: '2025-02-30' } },
    });
  });

  it('repeats no invisible character', () => {
    expect(parseEdtf('\u202E2025-01-08')).toMatchObject({ fault: { params: { found: '2025-01-08' } } });
  });

  it('repeats only the beginning of a long text', () => {
    const result = parseEdtf('ب'.repeat(100_000));
    expect(result).toMatchObject({ fault: { params: { found: `${'ب'.repeat(60)}…` } } });
  });

  it('keeps all that a text of any accepted form says', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const date = edtf(text);
        expect(date.edtf).toBe(text);
        expect(write(date)).toBe(text);
      }),
    );
  });

  it('suggests only what it accepts, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'0129-/.X?~%[],{} T:٢آبم\u200F') }),
      edtfText.chain((text) => fc.nat(text.length).map((at) => text.slice(0, at) + text.slice(at + 1))),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const result = parseEdtf(text);
        const suggestions = result.ok ? [] : (result.fault.expected ?? []);
        for (const suggestion of suggestions) expect(parseEdtf(suggestion).ok).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the messages of date faults', () => {
  it.each(Object.entries(edtfKinds))(
    'word %s in both languages, with left-to-right samples set apart',
    (_, kind) => {
      const { ar, en } = kind.say({ found: '08/01/2025' });
      const outside = ar.split('\u200E').filter((_, index) => index % 2 === 0);
      expect(outside.join('')).toMatch(/^[^A-Za-z0-9]+\.$/);
      expect(en).toMatch(/^[\x20-\x7E]+$/);
    },
  );
});

const MARKS = { none: '', uncertain: '?', approximate: '~', both: '%' } as const;

/** Writes a date from its parts alone, to see whether reading lost any. */
function write(date: EdtfDate | DatePoint | DateRange): string {
  switch (date.kind) {
    case 'interval':
      return [date.from, date.to].map((end) => (end ? write(end) : '..')).join('/');
    case 'range':
      return [date.from, date.to].map((end) => (end ? write(end) : '')).join('..');
    case 'set':
      return `[${date.members.map(write).join(',')}]`;
    case 'decade':
      return `${pad(date.year / 10, 3)}X${MARKS[date.qualifier]}`;
    case 'year':
      return (
        pad(date.year, 4) +
        { none: '', month: '-XX', day: '-XX-XX' }[date.someUnit ?? 'none'] +
        MARKS[date.qualifier]
      );
    case 'month':
      return `${pad(date.year, 4)}-${pad(date.month, 2)}${date.someUnit ? '-XX' : ''}${MARKS[date.qualifier]}`;
    case 'day':
      return [pad(date.year, 4), pad(date.month, 2), pad(date.day, 2)].join('-') + MARKS[date.qualifier];
  }
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

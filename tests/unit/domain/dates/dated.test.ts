import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  type Dated,
  dateOf,
  datedSchema,
  exactDayOf,
  formatDated,
  splitByDate,
} from '../../../../src/domain/dates/dated.ts';
import { EDITOR_KEYWORDS } from '../../../../src/domain/records/ids.ts';
import { faultsOf } from './faults-of.ts';

const reason = 'النص يذكر الخميس السابق لموعد مقبل';
const evidence = [{ article: 'russia-rushes-to-fill-the-vacuum', exact: 'في 11 فبراير' }];

const ACCEPTED: readonly (readonly [value: unknown, dated: Dated])[] = [
  ['2020-08-07', { basis: 'stated', edtf: '2020-08-07' }],
  [2015, { basis: 'stated', edtf: '2015' }],
  [
    { basis: 'stated', edtf: 2015 },
    { basis: 'stated', edtf: '2015' },
  ],
  [
    { basis: 'stated', edtf: '2015', reason },
    { basis: 'stated', edtf: '2015', reason },
  ],
  [
    { basis: 'inferred', edtf: '[2024-02-08..2024-02-10]', reason, evidence },
    { basis: 'inferred', edtf: '[2024-02-08..2024-02-10]', reason, evidence },
  ],
  [
    { basis: 'external', edtf: '2015-11~', reason },
    { basis: 'external', edtf: '2015-11~', reason },
  ],
  [
    { basis: 'external', edtf: '2015', reason, sources: [{ name: 'شفق نيوز', url: 'https://shafaq.com/' }] },
    { basis: 'external', edtf: '2015', reason, sources: [{ name: 'شفق نيوز', url: 'https://shafaq.com/' }] },
  ],
  [
    { basis: 'unknown', reason },
    { basis: 'unknown', reason },
  ],
];

const REFUSED: readonly (readonly [value: unknown, ...faults: readonly string[]])[] = [
  ['2025-02-30', ' date-day-impossible'],
  ['08/01/2025', ' date-separator'],
  ['', ' date-empty'],
  [20200807, ' date-malformed'],
  [2020.5, ' date-separator'],
  [new Date(0), ' date-not-text'],
  [['2024-02-08..2024-02-10'], ' date-unquoted'],
  [null, ' invalid_type'],
  [undefined, ' invalid_type'],
  [true, ' invalid_type'],
  [{}, 'basis invalid_value'],
  [
    { basis: 'guess', edtf: '2025-13', note: '' },
    'basis invalid_value',
    'edtf date-month-impossible',
    ' unrecognized_keys',
  ],
  [{ basis: 'stated' }, 'edtf invalid_type'],
  [{ basis: 'stated', edtf: '2025-02-30' }, 'edtf date-day-impossible'],
  [{ basis: 'stated', edtf: [2019, 2021] }, 'edtf date-unquoted'],
  [{ basis: 'inferred', edtf: '2015' }, 'reason invalid_type', 'evidence invalid_type'],
  [{ basis: 'inferred', edtf: '2015', reason, evidence: [] }, 'evidence field-empty'],
  [
    { basis: 'inferred', edtf: '2015', reason, evidence: [{ article: 'ا', exact: 'ب' }] },
    'evidence.0.article id-malformed',
  ],
  [{ basis: 'external', edtf: '2015' }, 'reason invalid_type'],
  [
    { basis: 'external', edtf: '2015', reason, sources: [{ name: 'ب', url: 'b' }] },
    'sources.0.url url-malformed',
  ],
  [{ basis: 'unknown' }, 'reason invalid_type'],
  [{ basis: 'unknown', edtf: '2015', reason }, 'edtf date-unknown-with-edtf'],
];

describe('datedSchema', () => {
  it.each(ACCEPTED)('takes %j', (value, dated) => {
    expect(datedSchema.parse(value)).toEqual(dated);
  });

  it.each(REFUSED)('refuses %j at the field at fault: %s', (value, ...faults) => {
    expect(faultsOf(datedSchema, value).map(({ path, code }) => `${path} ${code}`)).toEqual(faults);
  });

  it('says that a missing field is missing', () => {
    const result = z.strictObject({ date: datedSchema }).safeParse({}, { reportInput: true });
    expect(result.error?.issues).toMatchObject([{ code: 'invalid_type', path: ['date'] }]);
    expect(result.error?.issues[0]?.input).toBeUndefined();
  });

  it('suggests the quotation marks that a set lacks', () => {
    const issues = datedSchema.safeParse(['2019', '2021']).error?.issues;
    expect(issues).toMatchObject([{ params: { fault: { expected: ['"[2019,2021]"'] } } }]);
  });
});

describe('the JSON Schema of a date', () => {
  const options = { io: 'input', unrepresentable: 'any' } as const;
  const accepts = new Ajv2020({ keywords: EDITOR_KEYWORDS }).compile(
    z.toJSONSchema(z.strictObject({ date: datedSchema }), options),
  );

  it.each(ACCEPTED)('takes %j', (date) => {
    expect(accepts({ date })).toBe(true);
  });

  it.each([
    [{}],
    [{ date: null }],
    [{ date: '07 اغسطس 2020' }],
    [{ date: ['2024-02-08..2024-02-10'] }],
    [{ date: { basis: 'guess', edtf: '2015' } }],
    [{ date: { basis: 'stated', edtf: '2015', note: '' } }],
    [{ date: { basis: 'inferred', edtf: '2015', reason } }],
    [{ date: { basis: 'inferred', edtf: '2015', reason, evidence: [] } }],
    [{ date: { basis: 'unknown', edtf: '2015', reason } }],
  ])('refuses %j', (record) => {
    expect(accepts(record)).toBe(false);
  });
});

describe('a date with its basis', () => {
  const unknown: Dated = { basis: 'unknown', reason };

  it('is worded, or said to be unknown', () => {
    expect(formatDated({ basis: 'stated', edtf: '2020-08-07' })).toBe('7 أغسطس/آب 2020');
    expect(formatDated(unknown)).toBe('تاريخ غير معروف');
  });

  it('gives a machine its day only where that is exact', () => {
    expect(exactDayOf({ basis: 'stated', edtf: '2020-08-07' })).toBe('2020-08-07');
    expect(exactDayOf({ basis: 'external', edtf: '[2025-09-16..2025-09-18]', reason })).toBeUndefined();
    expect(exactDayOf(unknown)).toBeUndefined();
  });

  it('throws if it never passed the schema', () => {
    expect(() => dateOf({ basis: 'stated', edtf: '2025-02-30' })).toThrow(TypeError);
  });
});

describe('splitByDate', () => {
  it('orders by date, then by id, and sets the unknown apart', () => {
    const items: readonly { id: string; date: Dated }[] = [
      { id: 'e', date: { basis: 'unknown', reason } },
      { id: 'b', date: { basis: 'external', edtf: '[2025-09-16..2025-09-18]', reason } },
      { id: 'a', date: { basis: 'external', edtf: '[2025-09-16..2025-09-18]', reason } },
      { id: 'd', date: { basis: 'unknown', reason } },
      { id: 'c', date: { basis: 'stated', edtf: '2020-08-07' } },
    ];
    const { dated, undated } = splitByDate(
      items,
      ({ date }) => date,
      ({ id }) => id,
    );
    expect(dated.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(undated.map(({ id }) => id)).toEqual(['d', 'e']);
  });
});

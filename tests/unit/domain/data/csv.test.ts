import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listCsvColumns } from '../../../../src/domain/data/csv-columns.ts';
import { writeCsv } from '../../../../src/domain/data/write-csv.ts';

const schema = z.strictObject({
  id: z.string(),
  date: z.strictObject({ edtf: z.string().optional(), basis: z.string() }),
  speaker: z.union([z.string(), z.strictObject({ described: z.string() })]),
  actors: z.array(z.string()),
  blocks: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  answers: z.record(z.string(), z.string()),
  origins: z.int(),
});
const columns = listCsvColumns(z.toJSONSchema(schema) as object);

const ITEM: z.infer<typeof schema> = {
  id: 'a',
  date: { edtf: '[2025-09-16..2025-09-18]', basis: 'external' },
  speaker: 'russia',
  actors: ['iraq', 'russia'],
  blocks: [{ id: 'p1', text: 'قال: "كلام"، ثم\nسكت' }],
  answers: { yes: 'نعم' },
  origins: 0,
};

function rowsOf(items: readonly unknown[]): Record<string, string>[] {
  return parse(writeCsv(items, columns), { bom: true, columns: true });
}

describe('a data file as CSV', () => {
  it('has a column for each field, those of a record inside another after its name', () => {
    expect(columns.map(({ name }) => name)).toEqual([
      'id',
      'date.edtf',
      'date.basis',
      'speaker',
      'speaker.described',
      'actors',
      'blocks',
      'answers',
      'origins',
    ]);
  });

  it('gives texts as they are, lists of texts joined, and all else as JSON', () => {
    expect(rowsOf([ITEM])).toEqual([
      {
        id: 'a',
        'date.edtf': '[2025-09-16..2025-09-18]',
        'date.basis': 'external',
        speaker: 'russia',
        'speaker.described': '',
        actors: 'iraq | russia',
        blocks: JSON.stringify(ITEM.blocks),
        answers: '{"yes":"نعم"}',
        origins: '0',
      },
    ]);
  });

  it('leaves the cell of an absent fact empty, and fills one column for a field of two forms', () => {
    const [row] = rowsOf([{ ...ITEM, date: { basis: 'unknown' }, speaker: { described: 'مصدر' } }]);
    expect(row).toMatchObject({ 'date.edtf': '', speaker: '', 'speaker.described': 'مصدر' });
  });

  it('begins with a byte order mark, and ends each line with CR LF, as RFC 4180 has it', () => {
    const csv = writeCsv([{ ...ITEM, blocks: [] }], columns);
    expect(csv.startsWith('\uFEFFid,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://example.com")'])(
    'never lets %s be taken for a formula',
    (text) => {
      expect(rowsOf([{ ...ITEM, id: text }])[0]?.['id']).toBe(`'${text}`);
    },
  );

  it('is read back as it was written, whatever the texts hold', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ابت "\',;|\n\r\t=+-@aB1«»') });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), text, (texts, word) => {
        const blocks = texts.map((block, at) => ({ id: `p${at}`, text: block }));
        const [row] = rowsOf([{ ...ITEM, id: word, blocks }]);
        expect(JSON.parse(row?.['blocks'] || '[]')).toEqual(blocks);
        expect(row?.['id'] === word || row?.['id'] === `'${word}`).toBe(true);
      }),
    );
  });
});

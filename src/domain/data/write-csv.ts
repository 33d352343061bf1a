import { stringify } from 'csv-stringify/sync';
import type { CsvColumn } from './csv-columns.ts';

/**
 * Writes items as CSV (RFC 4180, UTF-8). The byte order mark makes spreadsheet programs read Arabic as UTF-8; a cell that
 * they would take for a formula, since it begins with =, +, - or @, gets an apostrophe before it.
 */
export function writeCsv(items: readonly unknown[], columns: readonly CsvColumn[]): string {
  const rows = items.map((item) => columns.map(({ read }) => read(item)));
  return stringify([columns.map(({ name }) => name), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

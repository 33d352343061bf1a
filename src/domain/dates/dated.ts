import { z } from 'zod';
import { compareText } from '../text/compare-text.ts';
import { compareDates } from './compare-dates.ts';
import { type Basis, DATE_BASES, DATED_FORMS, edtfSchema, UNDECIDED_FORM } from './dated-forms.ts';
import type { EdtfDate } from './edtf-date.ts';
import { dateTimeAttribute, formatDate } from './format-date.ts';
import { knownFields } from '../records/known-fields.ts';
import { readEdtf } from './read-edtf.ts';

export { type Basis, DATE_BASES };

/** A date with how it is known; `edtf` is text, so that it can be stored and published as written. */
export type Dated = z.output<(typeof DATED_FORMS)[Basis]>;

/** How a date is known, in words for readers. */
export const BASIS_LABELS = {
  stated: 'مذكور في النص',
  inferred: 'مُستنتَج من النصوص',
  external: 'من خارج النص',
  unknown: 'غير معروف',
} as const satisfies Record<Basis, string>;

/** What editors may write, as the published JSON Schema shows it. */
const WRITTEN = z.toJSONSchema(z.union([edtfSchema, ...Object.values(DATED_FORMS)]), { io: 'input' });

/**
 * A date as editors write it, normalised to its long form: a text alone is stated by the article.
 * Not parsed as a union, which would swallow the faults inside the form that was meant.
 */
export const datedSchema = z
  .unknown()
  .meta({ ...WRITTEN, $schema: undefined })
  .transform((value, ctx): Dated => {
    const long = isFields(value) && !isBraces(value) ? value : { basis: 'stated', edtf: textOfBraces(value) };
    // The reader of a file tells a missing field from a wrong one by the issue's input.
    const result = formOf(long).safeParse(long, { reportInput: true });
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const known = issue.code === 'unrecognized_keys' && { known: knownFields(formOf(long), issue.path) };
      ctx.issues.push({ ...issue, ...known, path: long === value ? issue.path : [] } as z.core.$ZodRawIssue);
    }
    return z.NEVER;
  });

/** The date itself, or null if it is unknown; throws on a date that did not come through the schema. */
export function dateOf(dated: Dated): EdtfDate | null {
  if (dated.basis === 'unknown') return null;
  const date = readEdtf(dated.edtf);
  if (date === null) throw new TypeError(`not a checked date: ${dated.edtf}`);
  return date;
}

/** The ISO day of a date that is one exact day, for `<time datetime>`, feeds and structured data; else undefined. */
export function exactDayOf(dated: Dated): string | undefined {
  const date = dateOf(dated);
  return date ? dateTimeAttribute(date) : undefined;
}

/** A date in Arabic words, or that it is not known. */
export function formatDated(dated: Dated): string {
  const date = dateOf(dated);
  return date ? formatDate(date) : 'تاريخ غير معروف';
}

/**
 * Parts items into those with a date, in order (earliest possible day, then latest, then id), and those without,
 * by id: an unknown date has no place among the known.
 */
export function splitByDate<Item>(
  items: readonly Item[],
  getDated: (item: Item) => Dated,
  getId: (item: Item) => string,
): { readonly dated: readonly Item[]; readonly undated: readonly Item[] } {
  const entries = items.map((item) => ({ item, id: getId(item), date: dateOf(getDated(item)) }));
  const known = entries.flatMap(({ date, ...entry }) => (date ? [{ ...entry, date }] : []));
  const unknown = entries.filter(({ date }) => date === null);
  known.sort((a, b) => compareDates(a.date, b.date) || compareText(a.id, b.id));
  unknown.sort((a, b) => compareText(a.id, b.id));
  return { dated: known.map(({ item }) => item), undated: unknown.map(({ item }) => item) };
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** Whether YAML has read fields without values out of what was meant as a date in braces: `{2024, 2025}`. */
function isBraces(value: Record<string, unknown>): boolean {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => /^\d/.test(key) && value[key] === null);
}

function textOfBraces(value: unknown): unknown {
  return isFields(value) ? `{${Object.keys(value).join(',')}}` : value;
}

/** The schema of a long form, by its basis. */
function formOf({ basis }: Record<string, unknown>): z.ZodType<Dated> {
  const known = DATE_BASES.find((name) => name === basis);
  return known ? DATED_FORMS[known] : UNDECIDED_FORM;
}

import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SourceFixture } from '../fixtures/sources/furniture.ts';
import { listLines } from './source-words.ts';

/** A wording as its file has it, read without the site's own schema. */
export interface RawWording {
  readonly id: string;
  readonly referent: string;
  readonly variants: readonly { readonly label: string; readonly forms: readonly RawForm[] }[];
}

type RawForm = string | { readonly form: string; readonly prefix?: string; readonly suffix?: string };

/** The wordings of `content/`, by plain YAML. */
export function readRawWordings(): RawWording[] {
  return readdirSync('content/wordings').map((name) => ({
    id: name.replace('.yaml', ''),
    ...(parse(readFileSync(`content/wordings/${name}`, 'utf8')) as Omit<RawWording, 'id'>),
  }));
}

/** The text of a scraped page without its furniture, as it was received. */
export function readRawText({ file, lines }: SourceFixture): string {
  const furniture = lines.map(({ line }) => line);
  const source = readFileSync(`tests/fixtures/sources/${file}`, 'utf8');
  return listLines(source)
    .filter((line) => !furniture.includes(line))
    .join('\n');
}

/** How often each variant stands in a raw text: one regular expression, its longest alternatives first, and nothing of the site's. */
export function recountWording({ variants }: RawWording, text: string): number[] {
  const forms = variants
    .flatMap(({ forms: own }, variant) => own.map((form) => ({ variant, form })))
    .toSorted((a, b) => lengthOf(b.form) - lengthOf(a.form));
  const alternatives = forms.map(({ form }) => `(${alternative(form)})`).join('|');
  const counts = variants.map(() => 0);
  for (const [, ...groups] of fold(text).matchAll(new RegExp(alternatives, 'gu'))) {
    const variant = forms[groups.findIndex((group) => group !== undefined)]?.variant ?? -1;
    counts[variant] = (counts[variant] ?? 0) + 1;
  }
  return counts;
}

function lengthOf(form: RawForm): number {
  return (typeof form === 'string' ? form : form.form).length;
}

function alternative(typed: RawForm): string {
  const { form, prefix, suffix } = typeof typed === 'string' ? { form: typed } : typed;
  const before = prefix === undefined ? '(?<![\\p{L}\\p{N}])' : `(?<=${fold(prefix)} )`;
  const after = suffix === undefined ? '(?![\\p{L}\\p{N}])' : `(?= ${fold(suffix)}(?![\\p{L}\\p{N}]))`;
  const words = fold(form).split(' ').map(wordPattern);
  return before + words.join(' ') + after;
}

function wordPattern(word: string, index: number): string {
  const stem = word.endsWith('…');
  const letters = stem ? word.slice(0, -1) : word;
  const ending = stem ? '\\p{L}*' : '';
  if (index > 0 || !/^\p{L}/u.test(word)) return (stem ? '(?:ال)?' : '') + letters + ending;
  const bare = letters.replace(/^ال/u, '');
  const article = bare !== letters ? '(?:[بك]?ال|لل)' : stem ? '(?:[بك]?ال|لل|[بكل])?' : '[بكل]?';
  return `[وف]?${article}${bare}${ending}`;
}

/** Harakat and tatweel fall away, and the hamzas of alef are one. */
function fold(text: string): string {
  return text.replace(/[\u064B-\u0652\u0670\u0640]/gu, '').replace(/[أإآ]/gu, 'ا');
}

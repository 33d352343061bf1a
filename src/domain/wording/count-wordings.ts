import { compareText } from '../text/compare-text.ts';
import type { Citable } from '../evidence/citation.ts';
import { countWording, type CountedWording } from './count-wording.ts';
import { measureText, readText } from './read-text.ts';
import type { Wording } from './wording.ts';

/** Every wording counted in every text, those that most texts use first; and the length of each text by its id. */
export interface CountedWordings {
  readonly items: readonly CountedWording[];
  readonly wordsOf: ReadonlyMap<string, number>;
}

/** Counts all wordings in all articles, which are split into words once. */
export function countWordings(wordings: readonly Wording[], articles: readonly Citable[]): CountedWordings {
  if (wordings.length === 0) return { items: [], wordsOf: new Map() };
  const texts = articles.map(readText);
  return {
    items: wordings.map((wording) => countWording(wording, texts)).toSorted(compareWordings),
    wordsOf: new Map(texts.map((text) => [text.id, measureText(text)])),
  };
}

function compareWordings(a: CountedWording, b: CountedWording): number {
  return textsUsing(b) - textsUsing(a) || b.variants.length - a.variants.length || compareText(a.id, b.id);
}

function textsUsing({ occurrences }: CountedWording): number {
  return new Set(occurrences.map(({ article }) => article)).size;
}

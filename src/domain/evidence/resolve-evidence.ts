import type { Block } from '../entities/blocks.ts';
import type { Evidence } from './evidence.ts';
import { findNearestPassage } from './nearest-passage.ts';
import type { Fault } from '../findings/fault.ts';

/** The one place where a passage stands: a block, and the stretch of its text in UTF-16 offsets. */
interface Passage {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

type EvidenceFault =
  | Fault<'evidence-not-found'>
  | Fault<'evidence-context'>
  | Fault<'evidence-mid-word'>
  | Fault<'evidence-ambiguous'>;

/** Where evidence stands, or the fault for which it stands nowhere, or nowhere for certain. */
type Resolution =
  { readonly ok: true; readonly passage: Passage } | { readonly ok: false; readonly fault: EvidenceFault };

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Finds the one passage of an article's blocks that a selector means: verbatim, at word boundaries, in exactly one place.
 * Source: W3C Web Annotation Data Model, TextQuoteSelector; here `prefix` and `suffix` tell apart what recurs.
 */
export function resolveEvidence(selector: Evidence, blocks: readonly Block[]): Resolution {
  const { article, exact } = selector;
  const found = blocks.flatMap((block) => findOccurrences(selector, block));
  const whole = found.filter(({ block, start, end }) => isAtWordBoundaries(block.text, start, end));
  const [passage, ...others] = whole;
  if (passage && others.length === 0) return { ok: true, passage };
  if (passage) {
    const ids = whole.map(({ block }) => block.id);
    return { ok: false, fault: { code: 'evidence-ambiguous', params: { exact, article, blocks: ids } } };
  }
  if (found.length > 0)
    return { ok: false, fault: { code: 'evidence-mid-word', params: { exact, article } } };
  if (blocks.some(({ text }) => text.includes(exact)))
    return { ok: false, fault: { code: 'evidence-context', params: { exact, article } } };
  const nearest = findNearestPassage(exact, blocks);
  return {
    ok: false,
    fault: {
      code: 'evidence-not-found',
      params: { exact, article },
      expected: nearest === undefined ? [] : [nearest],
    },
  };
}

function findOccurrences({ exact, prefix = '', suffix = '' }: Evidence, block: Block): Passage[] {
  const { text } = block;
  const found: Passage[] = [];
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    const follows = text.slice(0, start).trimEnd().endsWith(prefix.trim());
    const precedes = text.slice(end).trimStart().startsWith(suffix.trim());
    if (follows && precedes) found.push({ block, start, end });
  }
  return found;
}

function isAtWordBoundaries(text: string, start: number, end: number): boolean {
  const joins = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && WORD_CHARACTER.test(a) && WORD_CHARACTER.test(b);
  return !joins(text[start - 1], text[start]) && !joins(text[end - 1], text[end]);
}

import type { FurnitureKind } from '../furniture/furniture-kinds.ts';
import type { PageRow } from './page-rows.ts';

/** Furniture that heads a section of the page, which goes on until the text does or another section begins. */
const SECTIONS: readonly FurnitureKind[] = ['related', 'tags', 'author-box', 'comments'];
/**
 * Sections whose own prose is no part of the article, as long as it is no more than this share of all before it:
 * what readers wrote, and what the site writes about an author. More than that, and the text goes on in it.
 */
const PROSE_SHARES: Partial<Record<FurnitureKind, number>> = { comments: 1, 'author-box': 0.5 };
/** A heading of comments that were written; «اترك تعليقاً» heads a form, which holds no prose. */
const WRITTEN_COMMENTS = /^(?:ال)?تعليقات|^هناك تعليق|^(?:الأكثر ملاءمة|كل التعليقات)$|^comments/iu;
/** What ends a section by itself, as pages for screen readers say. */
const SECTION_END = /^(?:end of list|نهاية القائمة|.*\sنهاية)$/iu;
const HEADING_WORDS = 5;

/** The section of the page that stands open while its rows are read, such as the list under «مقالات ذات صلة». */
export class PageSection {
  kind: FurnitureKind | undefined;
  readonly #rows: readonly PageRow[];
  /** How many words of prose stand before each row. */
  readonly #proseBefore: readonly number[];
  #isLast = false;

  constructor(rows: readonly PageRow[]) {
    this.#rows = rows;
    let words = 0;
    this.#proseBefore = [...rows, undefined].map((row) => {
      const before = words;
      if (row?.prose) words += row.words;
      return before;
    });
  }

  /** Takes note of a row of furniture: it may head a section, or end one. */
  meet(index: number, kind: FurnitureKind): void {
    const row = this.#rows[index] as PageRow;
    if (this.endAt(row)) return;
    if (!(this.kind && this.#isLast) && SECTIONS.includes(kind) && !isInline(row)) {
      this.kind = kind;
      this.#isLast = this.#isTail(index, kind);
    }
  }

  /** The first row after which no text comes any more; how many rows there are where text ends the page. */
  findTail(): number {
    const tail = this.#rows.findIndex(
      (row, index) =>
        row.furniture !== undefined &&
        SECTIONS.includes(row.furniture) &&
        !isInline(row) &&
        this.#isTail(index, row.furniture),
    );
    return tail === -1 ? this.#rows.length : tail;
  }

  /** Ends the section where its own row says so: «يستحق الانتباه نهاية». */
  endAt({ text }: PageRow): boolean {
    if (!SECTION_END.test(text)) return false;
    this.close();
    return true;
  }

  close(): void {
    this.kind = undefined;
  }

  /** Whether a row belongs to the open section: it is no prose, and no heading of prose that follows. */
  holds(index: number): boolean {
    const row = this.#rows[index] as PageRow;
    if (this.kind === undefined || this.#isLast) return this.kind !== undefined;
    if (row.prose) return false;
    const isFirst = this.#rows[index - 1]?.furniture !== undefined;
    const heads =
      this.#rows[index + 1]?.prose === true && (/[:：]$/u.test(row.text) || row.words <= HEADING_WORDS);
    return isFirst || !(heads && row.apart);
  }

  /** Whether no text comes any more, so that even prose belongs to the section. */
  #isTail(index: number, kind: FurnitureKind): boolean {
    const share = PROSE_SHARES[kind];
    if (share === undefined) return false;
    if (kind === 'comments' && !WRITTEN_COMMENTS.test(this.#rows[index]?.text ?? '')) return false;
    const before = this.#proseBefore[index] ?? 0;
    return (this.#proseBefore.at(-1) ?? 0) - before <= before * share;
  }
}

/** «اقرأ أيضا: عنوان» is one line and opens no section; nor does «الوسوم: العراق، روسيا», nor a count of comments. */
function isInline({ furniture, text, words }: PageRow): boolean {
  if (furniture === 'comments') return /^\d/u.test(text);
  return /[:：|»←]\s*\S/u.test(text) || words > HEADING_WORDS;
}

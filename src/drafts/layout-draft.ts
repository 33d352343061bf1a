import type { Bilingual } from '../domain/findings/finding-kind.ts';
import type { FurnitureKind } from './furniture-kinds.ts';
import type { BodyPart, Decision, KeptText, PageLayout, PrintedDate, RemovedLine } from './page-layout.ts';
import type { PageRow } from './page-rows.ts';

/** A part of the article outside its body. */
export type HeadField = 'title' | 'subtitle' | 'caption' | 'printedDate' | 'credit';

/** A layout while it is being made: rows are put into it one by one, each once. */
export class LayoutDraft {
  readonly #head: Partial<Record<HeadField, KeptText>> = {};
  readonly #body: BodyPart[] = [];
  readonly #dates: PrintedDate[] = [];
  readonly #removed: RemovedLine[] = [];
  readonly #decisions: Decision[] = [];

  has(field: HeadField): boolean {
    return this.#head[field] !== undefined;
  }

  /** Puts a row into a field of the head; a second row of the field follows the first after a space, as its line break did. */
  keep(row: PageRow, field: HeadField): void {
    const before = this.#head[field];
    this.#head[field] = {
      text: before ? `${before.text} ${row.text}` : row.text,
      lines: [...(before?.lines ?? []), ...linesOf(row)],
    };
    if (field === 'printedDate') this.noteDate(row);
  }

  keepInBody(row: PageRow, kind: BodyPart['kind'], text = row.text): void {
    this.#body.push({ kind, text, lines: linesOf(row) });
    if (row.wrapped)
      this.decide(row, {
        ar: `جُمعت ${row.wrapped.length + 1} أسطر كسرتها الصفحة عند عرض ثابت في فقرة واحدة`,
        en: `${row.wrapped.length + 1} lines that the page broke to a width were made one paragraph`,
      });
  }

  /** Lets a row go on in the paragraph before it. */
  joinToLast(row: PageRow): void {
    const last = this.#body.pop();
    if (!last) return;
    this.#body.push({ ...last, text: `${last.text} ${row.text}`, lines: [...last.lines, ...linesOf(row)] });
  }

  lastPart(): BodyPart | undefined {
    return this.#body.at(-1);
  }

  remove(row: PageRow, kind: FurnitureKind): void {
    if (row.date) this.noteDate(row);
    this.#removed.push({ line: row.number, text: row.text, kind });
  }

  /** Leaves out the mark of a list item, and keeps the rest of its row. */
  removeMark(row: PageRow, mark: string): void {
    this.#removed.push({ line: row.number, text: mark, kind: 'list-marker' });
  }

  noteDate(row: PageRow): void {
    if (row.date) this.#dates.push({ line: row.number, text: row.text, reading: row.date });
  }

  decide(row: Pick<PageRow, 'number'>, message: Bilingual): void {
    this.#decisions.push({ line: row.number, message });
  }

  finish(): PageLayout | undefined {
    const { title } = this.#head;
    if (!title || this.#body.length === 0) return undefined;
    return {
      ...this.#head,
      title,
      body: this.#body,
      dates: this.#dates,
      removed: this.#removed.toSorted((a, b) => a.line - b.line),
      decisions: this.#decisions.toSorted((a, b) => a.line - b.line),
    };
  }
}

function linesOf(row: PageRow): number[] {
  return [row, ...(row.wrapped ?? [])].map(({ number }) => number);
}

import type { Bilingual } from '../../domain/findings/finding-kind.ts';
import type { FurnitureKind } from '../furniture/furniture-kinds.ts';
import type {
  BodyPart,
  Decision,
  KeptText,
  PageLayout,
  PrintedDate,
  RemovedLine,
} from '../page/page-layout.ts';
import type { PageRow } from '../page/page-rows.ts';

/** A part of the article outside its body. */
type HeadField = 'title' | 'subtitle' | 'caption' | 'printedDate' | 'credit';

/** Rows that become one text, each after a space, as its line break was. */
interface OpenText {
  readonly texts: string[];
  readonly lines: number[];
  /** The first line of each text. */
  readonly starts: number[];
}

interface OpenPart extends OpenText {
  readonly kind: BodyPart['kind'];
}

/** A layout while it is being made: rows are put into it one by one, each once. */
export class LayoutDraft {
  readonly #head = new Map<HeadField, OpenText>();
  readonly #body: OpenPart[] = [];
  readonly #dates: PrintedDate[] = [];
  readonly #removed: RemovedLine[] = [];
  readonly #siteNames = new Set<string>();
  readonly #decisions: Decision[] = [];

  has(field: HeadField): boolean {
    return this.#head.has(field);
  }

  /** Puts a row into a field of the head; further rows of the field follow the first. */
  keep(row: PageRow, field: HeadField): void {
    const open = this.#head.get(field) ?? { texts: [], lines: [], starts: [] };
    this.#head.set(field, open);
    append(open, row);
    if (field === 'printedDate') this.#noteDate(row);
  }

  /** Keeps a line of the source or author; one that stands apart from the first is not joined to it. */
  keepCredit(row: PageRow): void {
    if (!this.has('credit') || !row.credits || !(row.apart || this.#body.length > 0))
      return this.keep(row, 'credit');
    this.remove(row, 'other-credit');
    this.decide(row, {
      ar: 'سطر مصدر أو كاتب بعيد عن سطر credit، فلم يُضمّ إليه: اختر أيهما يُنقل',
      en: 'a line of a source or author, apart from the one in credit and not joined to it: choose which to print',
    });
  }

  keepInBody(row: PageRow, kind: BodyPart['kind'], text = row.text): void {
    const open = { kind, texts: [], lines: [], starts: [] };
    this.#body.push(open);
    append(open, row, text);
    if (row.wrapped)
      this.decide(row, {
        ar: `جُمعت ${row.wrapped.length + 1} أسطر كسرتها الصفحة عند عرض ثابت في فقرة واحدة`,
        en: `${row.wrapped.length + 1} lines that the page broke to a width were made one paragraph`,
      });
  }

  /** Lets a row go on in the paragraph before it. */
  joinToLast(row: PageRow): void {
    const last = this.#body.at(-1);
    if (last) append(last, row);
  }

  /** Whether a row is the last that was put into the body. */
  endsWith(row: PageRow): boolean {
    return this.#body.at(-1)?.lines.at(-1) === row.number;
  }

  /** The words in which the last paragraph ends so far; undefined after anything else. */
  lastParagraph(): string | undefined {
    const last = this.#body.at(-1);
    return last?.kind === 'paragraph' ? last.texts.at(-1) : undefined;
  }

  /** Whether a row repeats the name of the site that stands further up. */
  isSiteName({ text }: PageRow): boolean {
    return this.#siteNames.has(text);
  }

  /** Whether a row begins with the first two words of the credit, as what is said of an author does. */
  isOfAuthor({ text }: PageRow): boolean {
    const name = text.split(' ', 2).join(' ');
    const credit = this.#head.get('credit')?.texts ?? [];
    return name.includes(' ') && credit.some((line) => line.startsWith(name) || line.endsWith(name));
  }

  remove(row: PageRow, kind: FurnitureKind): void {
    this.#noteDate(row);
    if (kind === 'site-name') this.#siteNames.add(row.text);
    this.#removed.push({ line: row.number, text: row.text, kind });
  }

  /** Leaves out the mark of a list item, and keeps the rest of its row. */
  removeMark(row: PageRow, mark: string): void {
    this.#removed.push({ line: row.number, text: mark, kind: 'list-marker' });
  }

  decide({ number, text }: PageRow, message: Bilingual): void {
    this.#decisions.push({ line: number, words: text, message });
  }

  finish(): PageLayout | undefined {
    const title = this.#head.get('title');
    if (!title || this.#body.length === 0) return undefined;
    const head = [...this.#head].map(([field, open]) => [field, close(open)] as const);
    return {
      ...(Object.fromEntries(head) as Partial<Record<HeadField, KeptText>>),
      title: close(title),
      body: this.#body.map((part) => ({ kind: part.kind, ...close(part) })),
      dates: this.#dates,
      removed: this.#removed.toSorted((a, b) => a.line - b.line),
      decisions: this.#decisions.toSorted((a, b) => a.line - b.line),
    };
  }

  #noteDate({ number, text, date }: PageRow): void {
    if (date) this.#dates.push({ line: number, text, reading: date });
  }
}

function append(open: OpenText, row: PageRow, text = row.text): void {
  open.texts.push(text);
  open.starts.push(row.number);
  for (const { number } of [row, ...(row.wrapped ?? [])]) open.lines.push(number);
}

function close({ texts, lines, starts }: OpenText): KeptText {
  const pieces = texts.map((text, index) => ({ text, line: starts[index] ?? 0 }));
  return { text: texts.join(' '), lines, ...(pieces.length > 1 && { pieces }) };
}

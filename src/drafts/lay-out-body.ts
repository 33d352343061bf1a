import type { FurnitureKind } from './furniture-kinds.ts';
import type { LayoutDraft } from './layout-draft.ts';
import { findListItems, isMarked, splitMarker } from './list-markers.ts';
import type { PageRow } from './page-rows.ts';
import { breaksOff, endsSentence, lastWord } from './sentences.ts';

/** Furniture that heads a section of the page, which goes on until the text does or another section begins. */
const SECTIONS: readonly FurnitureKind[] = ['related', 'tags', 'author-box', 'comments'];
/** Sections after which no text comes: what people wrote under an article reads like prose. */
const LAST_SECTIONS: readonly FurnitureKind[] = ['comments', 'author-box'];
/** What ends such a section by itself, as pages for screen readers say. */
const SECTION_END = /^(?:end of list|نهاية القائمة|.*\sنهاية)$/iu;
/** Words such as «الرد» or «صور», which are buttons beside other buttons and a heading between two paragraphs. */
const HEADINGS_ALONE: readonly FurnitureKind[] = ['forum', 'comments', 'media', 'navigation', 'text-size'];
const ARABIC = /\p{Script=Arabic}/u;
const TAG_WORDS = 3;
/** What an author signs as; such a line under a text is no tag. */
const ROLE = /(?:^|\s)(?:كاتب|كاتبة|باحث|باحثة|صحفي|صحافي|صحفية|صحافية|أستاذ|أستاذة|محلل|دكتور|د)(?:\s|$)/u;
const TIME = /^\d{1,2}:\d{2}$/u;
const HEADING_WORDS = 12;
const SHORT_HEADING_WORDS = 5;
/** «وقال الوزير:» introduces what follows and heads nothing. */
const SPEECH =
  /^[وف]?(?:قال|قالت|أضاف|أضافت|أكد|أكدت|أوضح|أوضحت|تابع|تابعت|أشار|أشارت|كتب|كتبت|جاء|شدد|لفت|ذكر|صرح|علق|نقل|نشر|سأل|أجاب|يقول|تقول|فيما|وفيما)(?:\s|:)/u;

/** Lays out the text and what stands under it. `rows` begin with the text's first row. */
export function layOutBody(rows: readonly PageRow[], draft: LayoutDraft): void {
  const last = rows.findLastIndex((row) => row.prose);
  const items = findListItems(rows);
  const tags = findTags(rows, last + 1);
  let section: FurnitureKind | undefined;
  for (const [index, row] of rows.entries()) {
    const goesOn = index < last;
    const kind =
      goesOn && isHeadingAlone(rows, index)
        ? undefined
        : (row.furniture ?? (section ? undefined : tags.get(row)));
    if (kind) {
      if (SECTION_END.test(row.text)) section = undefined;
      else if (SECTIONS.includes(kind) && !isInline(row)) section = kind;
      draft.remove(row, kind);
    } else if (section && staysIn(section, rows, index)) draft.remove(row, section);
    else {
      if (section && row.prose) decideAfterSection(row, draft);
      section = undefined;
      placeRow(rows, index, { goesOn, items }, draft);
    }
  }
}

/** Short lines under the text, two or more in a row with links after them: tags that no heading calls so; and foreign ones. */
function findTags(rows: readonly PageRow[], from: number): ReadonlyMap<PageRow, FurnitureKind> {
  const tags = new Map<PageRow, FurnitureKind>();
  let run: PageRow[] = [];
  for (const row of rows.slice(from)) {
    if (row.furniture && run.length > 1) for (const tag of run) tags.set(tag, 'tags');
    run = isTag(row) ? [...run, row] : [];
    if (!row.furniture && !row.credits && !row.date && !ARABIC.test(row.text)) tags.set(row, 'navigation');
  }
  if (run.length > 1 && run.every(isMarked)) for (const tag of run) tags.set(tag, 'tags');
  return tags;
}

function isTag({ furniture, credits, date, words, text }: PageRow): boolean {
  return !furniture && !credits && !date && words <= TAG_WORDS && !/[.؟!:،]/u.test(text) && !ROLE.test(text);
}

interface RowPlace {
  /** Whether sentences of the text follow. */
  readonly goesOn: boolean;
  readonly items: ReadonlySet<PageRow>;
}

function placeRow(rows: readonly PageRow[], index: number, place: RowPlace, draft: LayoutDraft): void {
  const row = rows[index] as PageRow;
  if (!place.goesOn && row.credits) draft.keep(row, 'credit');
  else if (!place.goesOn && row.date && !row.prose) draft.keep(row, 'printedDate');
  else if (place.items.has(row)) keepItem(row, draft);
  else if (continuesBroken(row, draft)) joinBroken(row, draft);
  else if (place.goesOn && isHeading(rows, index, place.items)) keepHeading(row, draft);
  else keepParagraph(row, draft);
}

/** Whether a row under «اقرأ أيضا» and the like belongs there: it is no prose, and no heading of prose that follows. */
function staysIn(section: FurnitureKind, rows: readonly PageRow[], index: number): boolean {
  if (LAST_SECTIONS.includes(section)) return true;
  const row = rows[index] as PageRow;
  const before = rows[index - 1];
  const next = rows[index + 1];
  if (row.prose) return false;
  const isFirst = before?.furniture !== undefined;
  const heads = next?.prose === true && (/[:：]$/u.test(row.text) || row.words <= SHORT_HEADING_WORDS);
  return isFirst || !(heads && row.apart);
}

/** «اقرأ أيضا: عنوان» is one line and opens no section; nor does «الوسوم: العراق، روسيا», nor a count of comments. */
function isInline({ furniture, text, words }: PageRow): boolean {
  if (furniture === 'comments') return /^\d/u.test(text);
  return /[:：|»←]\s*\S/u.test(text) || words > SHORT_HEADING_WORDS;
}

function isHeadingAlone(rows: readonly PageRow[], index: number): boolean {
  const { furniture, words, text } = rows[index] as PageRow;
  // A text that goes hour by hour.
  if (TIME.test(text)) return true;
  const alone = rows[index - 1]?.prose === true && rows[index + 1]?.prose === true;
  return furniture !== undefined && alone && words === 1 && HEADINGS_ALONE.includes(furniture);
}

function isHeading(rows: readonly PageRow[], index: number, items: ReadonlySet<PageRow>): boolean {
  const { text, prose, words, apart } = rows[index] as PageRow;
  const next = rows[index + 1];
  if (!next || next.furniture || prose || words > HEADING_WORDS || isMarked(rows[index])) return false;
  if (
    breaksOff(text) ||
    SPEECH.test(text) ||
    /^["'“«]/u.test(text) ||
    (items.has(next) && /[:：]$/u.test(text))
  )
    return false;
  // «ما الذي تغيّر؟» heads what follows it; any other sentence is a paragraph, however short.
  return !endsSentence(text) || (/؟$/u.test(text) && apart && next.prose);
}

function continuesBroken(row: PageRow, draft: LayoutDraft): boolean {
  const before = draft.lastParagraph();
  return before !== undefined && breaksOff(before) && !/^["'“«(]/u.test(row.text);
}

function joinBroken(row: PageRow, draft: LayoutDraft): void {
  const end = lastWord(draft.lastParagraph() ?? '');
  draft.joinToLast(row);
  draft.decide(row, {
    ar: `وُصل هذا السطر بما قبله لأن ما قبله ينقطع عند «${end}»`,
    en: `this line was joined to the one before it, which breaks off at «${end}»`,
  });
}

function keepHeading(row: PageRow, draft: LayoutDraft): void {
  draft.keepInBody(row, 'heading');
  draft.decide(row, {
    ar: 'أُخذ هذا السطر القصير عنوانًا فرعيًا داخل النص؛ احذف ‎##‎ إن كان فقرة',
    en: 'this short line was taken for a heading inside the text; delete ## if it is a paragraph',
  });
}

function keepItem(row: PageRow, draft: LayoutDraft): void {
  const { mark, words } = splitMarker(row.text);
  draft.removeMark(row, mark);
  draft.keepInBody(row, 'list-item', words);
}

function keepParagraph(row: PageRow, draft: LayoutDraft): void {
  draft.keepInBody(row, 'paragraph');
  if (row.captions)
    draft.decide(row, {
      ar: 'قد يكون هذا السطر تعليق صورة داخل النص',
      en: 'this line may be the caption of a picture inside the text',
    });
  else if (!row.prose)
    draft.decide(row, {
      ar: 'أُبقي هذا السطر في النص وليس بجملة تامة؛ احذفه إن كان من الصفحة لا من المقال',
      en: 'this line was kept in the text though it is no full sentence; delete it if it is of the page and not of the article',
    });
}

function decideAfterSection(row: PageRow, draft: LayoutDraft): void {
  draft.decide(row, {
    ar: 'أُبقي هذا السطر لأنه جملة، وقبله روابط مواد أخرى؛ احذفه إن كان منها',
    en: 'this line was kept as a sentence though links to other articles stand before it; delete it if it is one of them',
  });
}

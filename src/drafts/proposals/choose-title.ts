import { namesSections } from '../furniture/find-furniture.ts';
import { foldLine } from '../page/fold-line.ts';
import type { FurnitureKind } from '../furniture/furniture-kinds.ts';
import { countWords } from '../page/page-lines.ts';
import type { PageRow } from '../page/page-rows.ts';

/** Which of the lines above the text is its title, and what the other lines before it are. */
interface TitleChoice {
  readonly title: PageRow | undefined;
  readonly furniture: ReadonlyMap<PageRow, FurnitureKind>;
}

/** What is asked of each candidate, gathered once: a page can have thousands of lines. */
interface PageNames {
  /** The candidates of three words and more, folded. */
  readonly titles: ReadonlySet<string>;
  /** The last line that is long enough to be a title. */
  readonly lastLong: number;
  /** The last line of menus above that one. */
  readonly lastMenu: number;
  /** The copyright lines and those that join two names, folded, with their numbers. */
  readonly signatures: readonly { readonly number: number; readonly folded: string }[];
  readonly hasArabic: boolean;
  /** Where no line is that long: the last line of menus with a candidate under it, and the first candidate. */
  readonly shortMenu: number;
  readonly first: number;
}

/** A trail of links, such as «الرئيسية » سياسة » العراق» or «الإصدارات / أوراق تحليلية». */
const TRAIL = /\s[»›>→⟩❯]\s|\s\/\s.*\s\/\s|^\S+(?: \S+)?\s[/|]\s\S+(?: \S+)?$/u;
/** What joins a title to the name of its site in the title of a page. */
const SITE_SEPARATOR = /\s[|\-–—:»]\s/u;
/** What publishers call themselves: «وكالة أنباء …», «صحيفة …», «وزارة …». */
const PUBLISHER =
  /^(?:وكالة|صحيفة|جريدة|شبكة|موقع|قناة|مجلة|وزارة|منتدى|منتديات|مدونة|مركز|هيئة|إذاعة|راديو|بوابة)\s|^سلسلة (?:أوراق|دراسات|تقارير|مقالات|إصدارات|كتب)(?:\s|$)|^العدد [\d٠-٩]+$/u;
const ARABIC = /\p{Script=Arabic}/u;
const KICKER_WORDS = 2;
const TITLE_WORDS = 4;
const PUBLISHER_WORDS = 4;
/** No page prints more lines between its top and its text; what stands further up is no title. */
const MOST_ABOVE = 200;

/** Chooses among the lines that stand above the text and are no furniture by themselves; `rows` is the whole page. */
export function chooseTitle(head: readonly PageRow[], rows: readonly PageRow[]): TitleChoice {
  const furniture = new Map<PageRow, FurnitureKind>();
  const listed = findListed(head);
  const free = head.filter((row) => isCandidate(row) && !listed.has(row));
  for (const row of free.length > 0 ? listed : []) furniture.set(row, 'related');
  const candidates = free.length > 0 ? free : head.filter(isCandidate);
  for (const row of candidates.slice(0, -MOST_ABOVE)) furniture.set(row, 'navigation');
  const pool = candidates.slice(-MOST_ABOVE);
  const names = gatherNames(pool, head, rows);
  for (const row of pool) {
    const kind = findKind(row, names);
    // What is said of the lines above the title does not hold of an author's short name below it.
    if (kind === undefined) return { title: row, furniture };
    furniture.set(row, kind);
  }
  return { title: undefined, furniture };
}

function isCandidate({ furniture, date, credits, captions }: PageRow): boolean {
  return !furniture && !date && !credits && !captions;
}

/** The run of lines right under a heading such as «الأكثر قراءة», which lists other articles. */
function findListed(head: readonly PageRow[]): Set<PageRow> {
  const listed = new Set<PageRow>();
  let open = false;
  let taken = 0;
  for (const row of head) {
    if (row.furniture) [open, taken] = [row.furniture === 'related', 0];
    else if (open && !(row.apart && taken > 0) && isCandidate(row)) {
      listed.add(row);
      taken += 1;
    } else open = false;
  }
  return listed;
}

function gatherNames(
  pool: readonly PageRow[],
  head: readonly PageRow[],
  rows: readonly PageRow[],
): PageNames {
  const joins = ({ furniture, prose, text }: PageRow) =>
    furniture === 'copyright' || (!prose && SITE_SEPARATOR.test(text));
  const lastLong = pool.findLast(({ words }) => words >= TITLE_WORDS)?.number ?? 0;
  return {
    titles: new Set(pool.filter(({ words }) => words >= 3).map(({ text }) => foldLine(text))),
    lastLong,
    lastMenu:
      head.findLast(({ number, furniture }) => furniture === 'navigation' && number < lastLong)?.number ?? 0,
    signatures: rows.filter(joins).map(({ number, text }) => ({ number, folded: ` ${foldLine(text)} ` })),
    ...findShortTitle(pool, head, lastLong),
    hasArabic: pool.some(({ text }) => ARABIC.test(text)),
  };
}

/** A title of three words or fewer stands under the menus: «القدس العربي», then «مقالات», then it. */
function findShortTitle(
  pool: readonly PageRow[],
  head: readonly PageRow[],
  lastLong: number,
): Pick<PageNames, 'shortMenu' | 'first'> {
  const last = pool.findLast(({ text }) => !namesSections(text))?.number ?? 0;
  const menu = head.findLast(
    ({ number, furniture, text }) => number < last && (furniture === 'navigation' || namesSections(text)),
  );
  return { shortMenu: lastLong === 0 && menu ? menu.number + 1 : 0, first: pool[0]?.number ?? 0 };
}

function findKind(row: PageRow, names: PageNames): FurnitureKind | undefined {
  if (extendsTitle(row, names)) return 'page-title';
  if (row.number < names.shortMenu) {
    if (namesSections(row.text)) return 'kicker';
    return row.number === names.first || isSiteName(row, names) ? 'site-name' : 'navigation';
  }
  if (names.lastLong <= row.number) return undefined;
  if (TRAIL.test(row.text) || (names.hasArabic && !ARABIC.test(row.text))) return 'navigation';
  if (namesSections(row.text)) return 'kicker';
  if (isSiteName(row, names)) return 'site-name';
  const words = countWords(foldLine(row.text));
  if (words <= KICKER_WORDS) return 'kicker';
  // «سكاي نيوز عربية», then menus, then the title.
  return words < TITLE_WORDS && row.number < names.lastMenu ? 'site-name' : undefined;
}

/** Whether a line is another one and after it, behind a dash or a bar, the name of a site. */
function extendsTitle({ text }: PageRow, { titles }: PageNames): boolean {
  const parts = text.split(SITE_SEPARATOR);
  return parts.some((_, index) => index > 0 && titles.has(foldLine(parts.slice(0, index).join(' '))));
}

/** Whether a line names the site: as publishers call themselves, or as the copyright or the page's title does. */
function isSiteName(row: PageRow, { signatures, lastMenu }: PageNames): boolean {
  // «وزارة الكهرباء تعلن خطتها» is a title: a name of four words has menus under it.
  const most = row.number < lastMenu ? PUBLISHER_WORDS : PUBLISHER_WORDS - 1;
  if (row.words <= most && PUBLISHER.test(row.text)) return true;
  const folded = ` ${foldLine(row.text)} `;
  // «حقوق النشر محفوظة لمركز النهر» names «مركز النهر».
  const after = ` ل${folded.trimStart()}`;
  return signatures.some(
    (other) => other.number !== row.number && (other.folded.includes(folded) || other.folded.includes(after)),
  );
}

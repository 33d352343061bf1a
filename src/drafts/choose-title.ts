import { namesSections } from './find-furniture.ts';
import { foldLine } from './fold-line.ts';
import type { FurnitureKind } from './furniture-kinds.ts';
import type { PageRow } from './page-rows.ts';

/** Which of the lines above the text is its title, and what the other lines before it are. */
export interface TitleChoice {
  readonly title: PageRow | undefined;
  readonly furniture: ReadonlyMap<PageRow, FurnitureKind>;
}

/** A trail of links, such as «الرئيسية » سياسة » العراق». */
const TRAIL = /\s[»›>→⟩❯]\s|\s\/\s.*\s\/\s/u;
/** What joins a title to the name of its site in the title of a page. */
const SITE_SEPARATOR = /\s[|\-–—:»]\s/u;
/** What publishers call themselves: «وكالة أنباء …», «صحيفة …», «وزارة …». */
const PUBLISHER =
  /^(?:وكالة|صحيفة|جريدة|شبكة|موقع|قناة|مجلة|وزارة|منتدى|منتديات|مدونة|مركز|هيئة|إذاعة|راديو|بوابة)\s/u;
const ARABIC = /\p{Script=Arabic}/u;
const KICKER_WORDS = 2;
const TITLE_WORDS = 4;
const PUBLISHER_WORDS = 4;

/** Chooses among the lines that stand above the text and are no furniture by themselves; `rows` is the whole page. */
export function chooseTitle(head: readonly PageRow[], rows: readonly PageRow[]): TitleChoice {
  const furniture = new Map<PageRow, FurnitureKind>();
  const listed = findListed(head);
  const candidates = head.filter((row) => isCandidate(row) && !listed.has(row));
  for (const row of candidates.length > 0 ? listed : []) furniture.set(row, 'related');
  const pool = candidates.length > 0 ? candidates : head.filter(isCandidate);
  for (const row of pool) {
    const kind = findKind(row, pool, rows);
    if (kind) furniture.set(row, kind);
  }
  return { title: pool.find((row) => !furniture.has(row)), furniture };
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

function findKind(
  row: PageRow,
  pool: readonly PageRow[],
  rows: readonly PageRow[],
): FurnitureKind | undefined {
  const folded = foldLine(row.text);
  const others = pool.filter((other) => other !== row && other.words >= 3);
  if (others.some((other) => extendsTitle(row.text, folded, foldLine(other.text)))) return 'page-title';
  if (pool.some((other) => other.number < row.number && foldLine(other.text) === folded)) return 'page-title';
  if (TRAIL.test(row.text) || isForeign(row, pool)) return 'navigation';
  const later = pool.some((other) => other.number > row.number && other.words >= TITLE_WORDS);
  if (!later) return undefined;
  if (namesSections(row.text)) return 'kicker';
  if (isSiteName(row, folded, rows)) return 'site-name';
  return row.words <= KICKER_WORDS ? 'kicker' : undefined;
}

/** Whether a line has no Arabic letter on a page that offers an Arabic title. */
function isForeign({ text }: PageRow, pool: readonly PageRow[]): boolean {
  return !ARABIC.test(text) && pool.some((other) => ARABIC.test(other.text));
}

/** Whether a line is another one and after it the name of a site. */
function extendsTitle(text: string, folded: string, title: string): boolean {
  return folded !== title && folded.startsWith(`${title} `) && SITE_SEPARATOR.test(text);
}

/** Whether a line names the site: as publishers call themselves, or as the copyright or the page's title does. */
function isSiteName(row: PageRow, folded: string, rows: readonly PageRow[]): boolean {
  if (row.words <= PUBLISHER_WORDS && PUBLISHER.test(row.text)) return true;
  return rows.some(
    (other) =>
      other !== row &&
      ` ${foldLine(other.text)} `.includes(` ${folded} `) &&
      (other.furniture === 'copyright' || (!other.prose && SITE_SEPARATOR.test(other.text))),
  );
}

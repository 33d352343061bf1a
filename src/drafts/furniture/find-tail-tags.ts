import type { FurnitureKind } from './furniture-kinds.ts';
import { isMarked } from '../page/list-markers.ts';
import type { PageRow } from '../page/page-rows.ts';

const ARABIC = /\p{Script=Arabic}/u;
const TAG_WORDS = 3;
/** What an author signs as; such a line under a text is no tag. */
const ROLE = /(?:^|\s)(?:كاتب|كاتبة|باحث|باحثة|صحفي|صحافي|صحفية|صحافية|أستاذ|أستاذة|محلل|دكتور|د)(?:\s|$)/u;

/** Among the rows under a text: short ones, two or more together with links after them, are tags; foreign ones are menus. */
export function findTailTags(rows: readonly PageRow[], from: number): ReadonlyMap<PageRow, FurnitureKind> {
  const tags = new Map<PageRow, FurnitureKind>();
  let run: PageRow[] = [];
  for (const row of rows.slice(from)) {
    if (row.furniture && run.length > 1) for (const tag of run) tags.set(tag, 'tags');
    if (!isTag(row)) run = [];
    else run.push(row);
    if (!row.furniture && !row.credits && !row.date && !ARABIC.test(row.text)) tags.set(row, 'navigation');
  }
  if (run.length > 1 && run.every(isMarked)) for (const tag of run) tags.set(tag, 'tags');
  return tags;
}

function isTag({ furniture, credits, date, words, text }: PageRow): boolean {
  return !furniture && !credits && !date && words <= TAG_WORDS && !/[.؟!:،]/u.test(text) && !ROLE.test(text);
}

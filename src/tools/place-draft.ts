import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { COLLECTIONS, type CollectionName } from '../domain/records/collections.ts';
import { isId } from '../domain/records/ids.ts';
import { suggestSlug } from '../drafts/proposals/suggest-slug.ts';

/** Why an id cannot be a new record's, in Arabic and in English, one under the other; undefined for a good one. */
export function findSlugFault(
  id: string,
  { force = false, collection = 'articles' as CollectionName } = {},
): string | undefined {
  if (!isId(id)) {
    const guess = suggestSlug(id);
    return [
      `«${id}» لا يصلح عنوانًا ولا معرّفًا: حروف لاتينية صغيرة وأرقام تفصلها شرطة.${guess ? ` مثلًا: ‎${guess}‎` : ''}`,
      `"${id}" cannot be an address or id: lower-case ASCII letters and digits joined by hyphens.${guess ? ` For example: ${guess}` : ''}`,
    ].join('\n');
  }
  if (id === 'index')
    return 'الاسم index محجوز لصفحة الفهرس. اختر غيره.\nThe name "index" is reserved for the index page. Choose another.';
  if (!force && existsSync(recordPath(collection, id))) return tellTaken(collection, id);
  return undefined;
}

function tellTaken(collection: CollectionName, id: string): string {
  const path = recordPath(collection, id);
  // The quotations of an article have no other name than its own.
  if (collection === 'quotes')
    return `لهذا المقال ملف اقتباسات: ‎${path}‎. أضف إليه.\nThis article has a file of quotations: ${path}. Add to it.`;
  const free = freeId(collection, id);
  return [
    `يوجد ملف بهذا الاسم: ‎${path}‎. اختر غيره، مثلًا: ‎${free}‎`,
    `There is a file of that name: ${path}. Choose another, for example: ${free}`,
  ].join('\n');
}

/** Where a record's file stands, from the project's root. */
export function recordPath(collection: CollectionName, id: string): string {
  return `content/${collection}/${id}${COLLECTIONS[collection].extension}`;
}

/** Writes a draft; unless forced, fails rather than overwrite a file. */
export function placeDraft(path: string, text: string, { force = false } = {}): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: force ? 'w' : 'wx' });
}

/** Today as the calendar on this table shows it: the day an article comes to the site is the editor's day. */
export function today(): string {
  const now = new Date();
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

function freeId(collection: CollectionName, id: string): string {
  let number = 2;
  while (existsSync(recordPath(collection, `${id}-${number}`))) number += 1;
  return `${id}-${number}`;
}

import { existsSync, writeFileSync } from 'node:fs';
import { isId } from '../domain/ids.ts';
import { suggestSlug } from '../drafts/suggest-slug.ts';

/** Why a slug cannot be an article's, in Arabic and in English, one under the other; undefined for a good one. */
export function findSlugFault(slug: string, { force = false } = {}): string | undefined {
  if (!isId(slug)) {
    const guess = suggestSlug(slug);
    return [
      `«${slug}» لا يصلح عنوانًا للمقال: حروف لاتينية صغيرة وأرقام تفصلها شرطة.${guess ? ` مثلًا: ‎${guess}‎` : ''}`,
      `"${slug}" cannot be an article's address: lower-case ASCII letters and digits joined by hyphens.${guess ? ` For example: ${guess}` : ''}`,
    ].join('\n');
  }
  if (slug === 'index')
    return 'الاسم index محجوز لصفحة الفهرس. اختر غيره.\nThe name "index" is reserved for the index page. Choose another.';
  if (!force && existsSync(articlePath(slug)))
    return [
      `يوجد مقال بهذا العنوان: ‎${articlePath(slug)}‎. اختر غيره، مثلًا: ‎${freeSlug(slug)}‎`,
      `There is an article at this address: ${articlePath(slug)}. Choose another, for example: ${freeSlug(slug)}`,
    ].join('\n');
  return undefined;
}

/** Where the article of a slug stands, from the project's root. */
export function articlePath(slug: string): string {
  return `content/articles/${slug}.mdx`;
}

/** Writes a draft; unless forced, fails rather than overwrite a file. */
export function placeDraft(path: string, text: string, { force = false } = {}): void {
  writeFileSync(path, text, { flag: force ? 'w' : 'wx' });
}

/** Today as the calendar on this table shows it: the day an article comes to the site is the editor's day. */
export function today(): string {
  const now = new Date();
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

function freeSlug(slug: string): string {
  let number = 2;
  while (existsSync(articlePath(`${slug}-${number}`))) number += 1;
  return `${slug}-${number}`;
}

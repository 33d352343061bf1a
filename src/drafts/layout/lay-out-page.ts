import { layOutBody } from './lay-out-body.ts';
import { layOutHead } from './lay-out-head.ts';
import { LayoutDraft } from './layout-draft.ts';
import type { PageLayout } from '../page/page-layout.ts';
import { readRows } from '../page/page-rows.ts';

/** Why a page gives no draft: it has no line that could be a title, or no text under it. */
export type LayoutFault = 'no-title' | 'no-body';

/** Puts every line of a scraped page in its place: a part of the article, or furniture with the reason. */
export function layOutPage(text: string): PageLayout | LayoutFault {
  const rows = readRows(text);
  const draft = new LayoutDraft();
  const start = layOutHead(rows, draft);
  if (start === undefined) return 'no-title';
  layOutBody(rows.slice(start), draft);
  return draft.finish() ?? 'no-body';
}

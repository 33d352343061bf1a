import type { PageLayout } from '../../src/drafts/page/page-layout.ts';
import { proposeDate, proposePageUpdated } from '../../src/drafts/dates/propose-date.ts';
import type { PageFixture } from '../fixtures/pages/pages.ts';

const SIGNS = { paragraph: 'p', heading: 'h', 'list-item': 'i' } as const;
const HEAD = ['title', 'subtitle', 'caption', 'printedDate', 'credit'] as const;

/** A layout by the numbers of its lines, as the table of page fixtures writes it. */
export function describeLayout(layout: PageLayout): Omit<PageFixture, 'page'> {
  const head = HEAD.flatMap((field) => {
    const kept = layout[field];
    return kept ? [[field, kept.lines.join('+')]] : [];
  });
  const date = proposeDate(layout).asserted?.value;
  const pageUpdated = proposePageUpdated(layout)?.value;
  return {
    ...(Object.fromEntries(head) as { title: string }),
    ...(date !== undefined && { date }),
    ...(pageUpdated !== undefined && { pageUpdated }),
    body: layout.body.map(({ kind, lines }) => SIGNS[kind] + lines.join('+')).join(' '),
    removed: layout.removed.map(({ line, kind }) => `${line} ${kind}`).join(', '),
  };
}

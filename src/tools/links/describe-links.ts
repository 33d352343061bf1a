import { disarmMarkdown } from '../change/disarm-markdown.ts';
import type { FollowedLink, LinkState } from './follow-links.ts';

const LABELS = {
  gone: 'لم تعد هناك / gone',
  silent: 'لم يُعرف / no telling answer',
} as const satisfies Partial<Record<LinkState, string>>;

/** Tells in Markdown, in Arabic and English, which links that lead out of the site no longer lead anywhere. */
export function describeLinks(links: readonly FollowedLink[]): string {
  const rows = (['gone', 'silent'] as const).flatMap((state) =>
    links
      .filter((link) => link.state === state)
      .map(
        ({ url, status, pages }) =>
          `| ${LABELS[state]} | ${disarmMarkdown(url)} | ${status} | ${pages.map(disarmMarkdown).join(' ')} |`,
      ),
  );
  const there = links.filter(({ state }) => state === 'there').length;
  return [
    '## الروابط الخارجية / External links',
    '',
    `بلغت وجهتها ${there} من ${links.length}. / ${there} of ${links.length} lead where they say.`,
    '',
    ...(rows.length > 0 ? ['| | الرابط / Link | | في / On |', '|---|---|---|---|', ...rows, ''] : []),
  ].join('\n');
}

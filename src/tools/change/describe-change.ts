import { type Difference, isEmpty, type PageWeight, type SiteChange } from './compare-sites.ts';
import { disarmMarkdown } from './disarm-markdown.ts';
import type { DataRecord } from './site-snapshot.ts';

const RECORD_LABELS: Readonly<Record<string, string>> = {
  articles: 'المقالات / Articles',
  events: 'الأحداث / Events',
  claims: 'المسائل / Claims',
  quotes: 'الاقتباسات / Quotes',
  actors: 'الأطراف / Actors',
  topics: 'الموضوعات / Topics',
  outlets: 'الناشرون / Outlets',
  relations: 'العلاقات / Relations',
};
const SIDES = [
  ['added', 'أُضيف / added'],
  ['removed', 'حُذف / removed'],
  ['changed', 'تغيّر / changed'],
] as const;
const MOST_LISTED = 30;

/** Tells in Markdown, in Arabic and English, what a change does to the site; undefined is a site that was not built. */
export function describeChange(change: SiteChange | undefined): string {
  const title = '## ما يغيّره هذا الطلب في الموقع / What this changes on the site';
  if (!change) return `${title}\n\nلا بناء سابقًا يُقارَن به. / There is no earlier build to compare with.\n`;
  const { records, pages, redressed, bytes } = change;
  if (records.size === 0 && isEmpty(pages) && redressed === 0)
    return `${title}\n\nلا شيء يراه القارئ. / Nothing that a reader sees.\n`;
  return [
    title,
    countTable(records, pages),
    ...arrange(records).map(([name, difference]) => recordSection(RECORD_LABELS[name] ?? name, difference)),
    pageSection(pages),
    ...(redressed > 0
      ? [
          `تغيّر ما حول المتن وحده في ${redressed} صفحة. / ${redressed} pages changed around their content only.`,
        ]
      : []),
    `وزن الموقع كله / The whole site: قبل / before ${kilobytes(bytes.before)}، بعد / after ${kilobytes(bytes.after)}`,
    '',
  ].join('\n\n');
}

function countTable(
  records: ReadonlyMap<string, Difference<DataRecord>>,
  pages: Difference<PageWeight>,
): string {
  const rows = [
    ...arrange(records).map(([name, difference]) => [RECORD_LABELS[name] ?? name, difference] as const),
    ['العناوين / Addresses', pages] as const,
  ];
  return [
    `| | ${SIDES.map(([, label]) => label).join(' | ')} |`,
    '|---|---|---|---|',
    ...rows.map(([label, all]) => `| ${label} | ${SIDES.map(([side]) => all[side].length).join(' | ')} |`),
  ].join('\n');
}

function recordSection(label: string, difference: Difference<DataRecord>): string {
  const lists = SIDES.flatMap(([side, sideLabel]) =>
    list(sideLabel, difference[side], ({ id, name }) => `${disarmMarkdown(name)} (${disarmMarkdown(id)})`, {
      folded: side === 'changed',
    }),
  );
  return [`### ${label}`, ...lists].join('\n\n');
}

/** What is added comes first, since it is what a contributor looks for; then articles before what rests on them. */
function arrange(records: SiteChange['records']): readonly (readonly [string, Difference<DataRecord>])[] {
  const order = Object.keys(RECORD_LABELS);
  return [...records]
    .toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .toSorted(([, one], [, other]) => Number(other.added.length > 0) - Number(one.added.length > 0));
}

function pageSection(pages: Difference<PageWeight>): string {
  const sections = SIDES.flatMap(([side, label]) => {
    if (pages[side].length === 0) return [];
    const shown = pages[side].slice(0, MOST_LISTED).map(({ address, before, after }) => {
      const [was, is] = [before, after].map((bytes) => (bytes === undefined ? '–' : String(bytes)));
      return `| ${disarmMarkdown(address)} | ${label} | ${was} | ${is} |`;
    });
    const table = [
      '| العنوان / Address | | قبل / before (brotli, B) | بعد / after |',
      '|---|---|---|---|',
      ...shown,
    ].join('\n');
    return under(label, pages[side].length, [table, ...more(pages[side].length)], side === 'changed');
  });
  if (sections.length === 0) return '';
  const title =
    '### العناوين، ووزن كل صفحة قبل وبعد / Addresses, and the weight of each page before and after';
  return [title, ...sections].join('\n\n');
}

function list<Item>(
  label: string,
  items: readonly Item[],
  line: (item: Item) => string,
  { folded }: { readonly folded: boolean },
): string[] {
  if (items.length === 0) return [];
  const lines = items.slice(0, MOST_LISTED).map((item) => `- ${line(item)}`);
  return under(label, items.length, [lines.join('\n'), ...more(items.length)], folded);
}

/** Blocks under a label; what is only changed is folded away, since one new article changes a hundred pages a little. */
function under(label: string, count: number, blocks: readonly string[], folded: boolean): string[] {
  if (!folded) return [`**${label}**`, ...blocks];
  return [`<details><summary>${label}: ${count}</summary>`, ...blocks, '</details>'];
}

function more(count: number): string[] {
  return count > MOST_LISTED ? [`… و${count - MOST_LISTED} غيرها / and ${count - MOST_LISTED} more`] : [];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

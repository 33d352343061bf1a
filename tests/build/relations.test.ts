import { type HtmlElement, Parser, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readSiteFile, readSiteJson, SITES } from '../support/built-site.ts';

interface DataRelation {
  readonly a: string;
  readonly b: string;
  readonly kind: keyof typeof NOUNS;
  readonly date: { readonly edtf?: string };
  readonly status: string;
  readonly event: string;
  readonly evidence: readonly { readonly article: string; readonly block: string }[];
}

interface DataEvent extends Pick<DataRelation, 'date' | 'status' | 'evidence'> {
  readonly id: string;
  readonly parties: readonly Pick<DataRelation, 'a' | 'b' | 'kind'>[];
}

/** The noun that drawing and table have for each kind. */
const NOUNS = {
  met: 'لقاء',
  visited: 'زيارة',
  invited: 'دعوة',
  conveyed: 'نقل دعوة',
  called: 'اتصال هاتفي',
  signed: 'توقيع',
  negotiated: 'محادثات',
  offered: 'عرض',
  supplied: 'توريد',
  allied: 'تحالف',
  appeared: 'مؤتمر صحفي',
  struck: 'ضربة',
} as const;

const LINES: Readonly<Record<string, string>> = {
  happened: 'solid',
  ongoing: 'solid',
  announced: 'broken',
  planned: 'dashed',
  expected: 'dashed',
  claimed: 'dotted',
  unconfirmed: 'dotted',
};

const parser = new Parser(
  await new StaticConfigLoader({ root: true, extends: [] }).getConfigFor('page.html'),
);

describe.each(SITES)('the relations of $folder', ({ folder, base }) => {
  const relations = readSiteJson(folder, 'data/relations.json') as DataRelation[];
  const events = readSiteJson(folder, 'data/events.json') as DataEvent[];
  const page = parsePage(folder, 'network/index.html');
  const idOf = (href: string) => href.slice(base.length).split('/')[1] ?? '';

  it('in the data are exactly the parties of the events', () => {
    expect(relations.length).toBeGreaterThan(20);
    const parties = events.flatMap(({ id, parties: list, date, status, evidence }) =>
      list.map((party) => ({ ...party, date, status, event: id, evidence })),
    );
    const key = ({ a, b, kind, date, status, event, evidence }: DataRelation) =>
      JSON.stringify([event, a, b, kind, status, date, evidence]);
    expect(relations.map(key).toSorted()).toEqual(parties.map(key).toSorted());
    expect(new Set(relations.map(key)).size).toBe(relations.length);
  });

  it('in the table are exactly those of the data, with the paragraphs they rest on', () => {
    const rows = page.querySelectorAll('.relation-table tbody tr').map((row) => {
      const [a = '', event = '', b = '', ...citations] = links(row);
      const places = citations.map((href) => href.slice(`${base}articles/`.length).replace('/#', '#'));
      return [idOf(a), idOf(b), idOf(event), places.toSorted().join()].join(' ');
    });
    const expected = relations.map(({ a, b, event, evidence }) => {
      const places = new Set(evidence.map(({ article, block }) => `${article}#${block}`));
      return [a, b, event, [...places].toSorted().join()].join(' ');
    });
    expect(rows.toSorted()).toEqual(expected.toSorted());
  });

  it('in the drawing are exactly those of the table and of the data: one line each, to its event', () => {
    const drawn = listLines(folder, idOf);
    const tabled = page.querySelectorAll('.relation-table tbody tr').map((row) => {
      const [a = '', event = '', b = ''] = links(row).map(idOf);
      const phrase = row.querySelectorAll('a')[1]?.textContent.trim() ?? '';
      return `${[a, b].toSorted().join(' ')} ${event} ${nounOf(phrase)}`;
    });
    const known = relations.map(
      ({ a, b, event, kind }) => `${[a, b].toSorted().join(' ')} ${event} ${NOUNS[kind]}`,
    );
    expect(drawn.map(({ key }) => key).toSorted()).toEqual(known.toSorted());
    expect(tabled.toSorted()).toEqual(known.toSorted());
  });

  it('are drawn solid where a text says they happened, and otherwise where it does not', () => {
    const status = new Map(events.map((event) => [event.id, event.status]));
    const lines = listLines(folder, idOf);
    expect(lines.length).toBeGreaterThan(0);
    for (const { event, line } of lines) expect(line, event).toBe(LINES[status.get(event) ?? '']);
  });

  it('stand on the page of each of their actors, with event and paragraphs', () => {
    for (const actor of new Set(relations.flatMap(({ a, b }) => [a, b]))) {
      const own = relations.filter(({ a, b }) => a === actor || b === actor);
      const rows = parsePage(folder, `actors/${actor}/index.html`).querySelectorAll('.with-whom > li');
      const shown = rows.map((row) => links(row).slice(0, 2).map(idOf).join(' '));
      const expected = own.map(({ a, b, event }) => `${event} ${a === actor ? b : a}`);
      expect(shown.toSorted(), actor).toEqual(expected.toSorted());
      for (const row of rows) expect(row.querySelectorAll('.citation').length).toBeGreaterThan(0);
    }
  });
});

/** The lines drawn: in each fan the names lead to actors, the hub's first; what follows a partner's name is a line to it. */
function listLines(folder: string, idOf: (href: string) => string) {
  const html = readSiteFile(folder, 'network/index.html');
  // The parser of pages passes over what is inside an SVG.
  const [, figure = ''] = /<figure class="network-drawing"(.*?)<\/figure>/su.exec(html) ?? [];
  return figure.split('<svg class="fan"').flatMap((fan) => {
    const [hub, ...rest] = [...fan.matchAll(/<a href="([^"#]+)"[^>]*>(.*?)<\/a>/gsu)];
    let partner = '';
    return rest.flatMap(([, href = '', drawn = '']) => {
      if (href.includes('/actors/')) partner = idOf(href);
      if (!href.includes('/events/')) return [];
      const [, line] = /<path class="(\w+)"/u.exec(drawn) ?? [];
      const [, text = ''] = /<text[^>]*>([^<]*)/u.exec(drawn) ?? [];
      const pair = [idOf(hub?.[1] ?? ''), partner].toSorted().join(' ');
      return [{ key: `${pair} ${idOf(href)} ${nounOf(text.trim())}`, event: idOf(href), line }];
    });
  });
}

/** The longest noun that a text begins with: «نقل دعوة» before «دعوة». */
function nounOf(text: string): string {
  return Object.values(NOUNS).find((noun) => text.startsWith(noun)) ?? text;
}

function links(element: HtmlElement): string[] {
  return element.querySelectorAll('a').map((link) => link.getAttributeValue('href') ?? '');
}

function parsePage(folder: string, path: string): HtmlElement {
  return parser.parseHtml(readSiteFile(folder, path));
}

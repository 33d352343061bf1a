import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { DATA_FILE_NAMES, type DataFileName } from '../../src/domain/data/data-files.ts';
import { readSiteFile, readSiteJson, SITES } from '../support/built-site.ts';
import { isFirstText } from '../support/first-texts.ts';

/** The fields that the contract promises of each item; a file may say more. */
const CONTRACT = {
  articles: 'id url title subtitle date pageUpdated outlet relays actors topics blocks',
  events: 'id url label date status kind actors parties topics evidence',
  claims: 'id url question relation origins answers positions silent',
  quotes: 'id article block exact form speaker chain flags',
  relations: 'a b kind date status event evidence',
  actors: 'id url name kind roles aliases memberOf note mentions',
  topics: 'id url name description',
  outlets: 'id url name latin kind note',
} as const satisfies Record<DataFileName, string>;

const HEAD = ['title', 'subtitle', 'caption', 'printed-date', 'credit'];

type Item = Readonly<Record<string, unknown>>;

describe.each(SITES)('the data of $folder', ({ folder }) => {
  it.each(DATA_FILE_NAMES)('%s.json has the fields of the contract', (name) => {
    const { items } = readSiteJson(folder, `data/schemas/${name}.schema.json`) as {
      items: { properties: object };
    };
    expect(Object.keys(items.properties)).toEqual(expect.arrayContaining(CONTRACT[name].split(' ')));
  });

  it.each(DATA_FILE_NAMES)('%s.csv says the same as its JSON', (name) => {
    const items = readSiteJson(folder, `data/${name}.json`) as Item[];
    const rows: Record<string, string>[] = parse(readSiteFile(folder, `data/${name}.csv`), {
      bom: true,
      columns: true,
    });
    const names = Object.keys(rows[0] ?? {});
    expect(rows.length).toBe(items.length);
    expect(rows.length).toBeGreaterThan(3);
    for (const [at, item] of items.entries()) {
      const cells = flatten(item, names);
      const row = Object.entries(rows[at] ?? {}).filter(([, cell]) => cell !== '');
      expect(Object.fromEntries(row.map(([key, cell]) => [key, cell.replace(/^'(?=[=+\-@])/u, '')]))).toEqual(
        cells,
      );
    }
  });

  it('gives the title, standfirst, caption, printed date and credit of the texts as blocks, and every paragraph', () => {
    const articles = readSiteJson(folder, 'data/articles.json') as {
      id: string;
      blocks: { id: string; text: string }[];
    }[];
    const ids = articles.flatMap(({ blocks }) => blocks.map(({ id }) => id));
    expect(new Set(HEAD.filter((id) => ids.includes(id)))).toEqual(new Set(HEAD));
    const numbered = articles.filter(isFirstText).flatMap(({ blocks }) => blocks.filter(isParagraph));
    expect(numbered).toHaveLength(67);
    expect(articles.every(({ blocks }) => blocks.every(({ text }) => text.trim() !== ''))).toBe(true);
  });

  it('lists every file, in both formats and with its schema, on the page about it', () => {
    const html = readSiteFile(folder, 'about/index.html');
    for (const name of DATA_FILE_NAMES) {
      for (const path of [`data/${name}.json`, `data/${name}.csv`, `data/schemas/${name}.schema.json`])
        expect(html).toContain(`${path}"`);
    }
  });
});

function isParagraph({ id }: { readonly id: string }): boolean {
  return /^p\d+$/u.test(id);
}

/** The cells of an item as the page about the data describes them; `names` tells where a field is a column. */
function flatten(value: Item, names: readonly string[], prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) => {
      const name = `${prefix}${key}`;
      if (typeof field === 'object' && field !== null && !Array.isArray(field)) {
        const inner = names.some((other) => other.startsWith(`${name}.`));
        if (inner) return Object.entries(flatten(field as Item, names, `${name}.`));
      }
      const cell = toCell(field);
      return cell === '' ? [] : [[name, cell]];
    }),
  );
}

function toCell(field: unknown): string {
  if (typeof field === 'string') return field;
  const isTexts = Array.isArray(field) && field.every((entry) => typeof entry === 'string');
  return isTexts ? field.join(' | ') : JSON.stringify(field);
}

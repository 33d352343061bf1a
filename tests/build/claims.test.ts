import { type HtmlElement, Parser, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { listSiteFiles, readSiteFile, readSiteJson, SITES } from '../support/built-site.ts';
import { FIRST_TEXTS } from '../support/first-texts.ts';

interface DataClaim {
  readonly id: string;
  readonly question: string;
  readonly relation: string;
  readonly origins: number;
  readonly answers: Readonly<Record<string, string>>;
  readonly positions: readonly {
    readonly article: string;
    readonly answer: string;
    readonly stance: string;
    readonly by?: unknown;
    readonly evidence: readonly { readonly article: string; readonly block: string }[];
  }[];
  readonly silent: readonly string[];
}

const parser = new Parser(
  await new StaticConfigLoader({ root: true, extends: [] }).getConfigFor('page.html'),
);

describe.each(SITES)('the claims of $folder', ({ folder, base }) => {
  const claims = readSiteJson(folder, 'data/claims.json') as DataClaim[];
  const articles = (readSiteJson(folder, 'data/articles.json') as { id: string }[]).map(({ id }) => id);
  const matrix = parsePage(folder, 'claims/index.html').querySelectorAll('.claim-matrix tbody tr');

  it('are many, speak of each of the five texts in every stance, and relate in four ways at least', () => {
    expect(claims.length).toBeGreaterThanOrEqual(14);
    const speaking = claims.flatMap(({ positions }) => positions.map(({ article }) => article));
    expect(FIRST_TEXTS.filter((id) => !speaking.includes(id))).toEqual([]);
    expect(new Set(claims.map(({ relation }) => relation)).size).toBeGreaterThanOrEqual(4);
    expect(new Set(claims.flatMap(({ positions }) => positions.map(({ stance }) => stance)))).toEqual(
      new Set(['states', 'attributes', 'denies']),
    );
  });

  it('relate as their positions do', () => {
    const answersOf = (taken: DataClaim['positions'], denied: boolean) =>
      new Set(taken.filter(({ stance }) => (stance === 'denies') === denied).map(({ answer }) => answer));
    for (const { id, relation, positions } of claims) {
      const texts = [...Map.groupBy(positions, ({ article }) => article).values()];
      const divided = texts.some((taken) => {
        const given = answersOf(taken, false);
        return given.size > 1 || !given.isDisjointFrom(answersOf(taken, true));
      });
      const expected =
        (texts.length === 1 && 'single-source') ||
        (divided && 'contradiction') ||
        (answersOf(positions, true).size > 0 && 'conflict') ||
        (answersOf(positions, false).size > 1 && 'difference');
      expect(relation, id).toBe(expected || 'agreement');
    }
  });

  it('have a position of each article or name it as silent, never both', () => {
    for (const { id, positions, silent } of claims) {
      const speaking = [...new Set(positions.map(({ article }) => article))];
      expect([...speaking, ...silent].toSorted(), id).toEqual(articles.toSorted());
      expect(
        positions.flatMap(({ article, evidence }) => evidence.map((one) => one.article === article)),
      ).not.toContain(false);
    }
  });

  it('stand on their page as a matrix, claims by articles, without an empty cell', () => {
    expect(matrix).toHaveLength(claims.length);
    const cells = matrix.flatMap((row) => row.querySelectorAll('td'));
    expect(cells).toHaveLength(claims.length * articles.length);
    for (const cell of cells) {
      expect(cell.querySelectorAll('.stance svg')).toHaveLength(1);
      const words = cell.querySelectorAll('.stance').map((stance) => stance.textContent.trim());
      expect(words.join()).toMatch(/^(?:يذكر|ينسب|ينفي|يعارض نفسه|تتعدد أجوبته|لم يتطرّق)$/u);
      expect(cell.querySelectorAll('a').length > 0).toBe(words[0] !== 'لم يتطرّق');
    }
  });

  it('link from the matrix to exactly the paragraphs of their positions', () => {
    const links = matrix.flatMap((row) => {
      const [claim = ''] = hrefs(row).filter((href) => href.startsWith(`${base}claims/`));
      return hrefs(row)
        .filter((href) => href.startsWith(`${base}articles/`))
        .map((href) => `${claim} → ${href}`);
    });
    const expected = claims.flatMap(({ id, positions }) =>
      positions.flatMap(({ evidence }) =>
        evidence.map(({ article, block }) => `${base}claims/${id}/ → ${base}articles/${article}/#${block}`),
      ),
    );
    expect([...new Set(links)].toSorted()).toEqual([...new Set(expected)].toSorted());
  });

  it('about 50 Russian companies are two articles’ and lead to one known origin', () => {
    const companies = claims.find(({ id }) => id === 'companies-number');
    expect(companies?.relation).toBe('agreement');
    expect(
      companies?.positions.map(({ article, stance, evidence }) => [article, stance, evidence[0]?.block]),
    ).toEqual([
      ['russia-rushes-to-fill-the-vacuum', 'states', 'p6'],
      ['iraq-axis-of-balances', 'states', 'p20'],
    ]);
    expect(companies?.origins).toBe(1);
    const page = parsePage(folder, 'claims/companies-number/index.html').textContent;
    expect(page).toContain('أصول مستقلة معروفة: 1');
    expect(page).toContain('ينقل عن صحيفة العرب');
    expect(page).toContain('ناشره غير معروف');
  });

  it('that rest on one speaker in two articles count one origin', () => {
    expect(claims.find(({ id }) => id === 'visit-files')).toMatchObject({
      relation: 'contradiction',
      origins: 1,
    });
    const page = readSiteFile(folder, 'claims/visit-files/index.html');
    expect(page).toContain('تشترك في أصل، فتُعدّ واحدًا');
    expect(page).toContain('العلاقة: تعدد أجوبة داخل نص');
  });

  it('that a text takes from another outlet are that outlet’s, in the data and on their pages', () => {
    const taken = claims.flatMap(({ id, positions }) =>
      positions.flatMap(({ article, stance, by }) =>
        typeof by === 'object' && by !== null && 'outlet' in by ? [[id, article, stance, by.outlet]] : [],
      ),
    );
    for (const id of ['coalition-withdrawal', 'vacuum', 'visit-meaning'])
      expect(taken).toContainEqual([id, 'iraq-axis-of-balances', 'attributes', 'al-arab']);
    const pages = taken.map(([id]) => parsePage(folder, `claims/${id}/index.html`).textContent);
    for (const text of pages) expect(text).toMatch(/بحسب\s+\S/u);
    expect(pages.filter((text) => /بحسب\s+صحيفة العرب/u.test(text)).length).toBeGreaterThanOrEqual(3);
    expect(
      matrix.filter(({ textContent }) => textContent.includes('بحسب صحيفة العرب')).length,
    ).toBeGreaterThanOrEqual(3);
  });

  it('have a page each, with every answer given and every silent text named', () => {
    const pages = listSiteFiles(`${folder}/claims`, 'index.html').filter((path) => path.includes('/'));
    expect(pages).toEqual(claims.map(({ id }) => `${id}/index.html`));
    for (const { id, answers, silent } of claims) {
      const page = parsePage(folder, `claims/${id}/index.html`);
      for (const label of Object.values(answers)) expect(page.textContent, id).toContain(label);
      const named = page.querySelectorAll('.silent').flatMap((line) => line.querySelectorAll('span'));
      expect(named.length > 0).toBe(silent.length > 0);
    }
  });

  it('are described as claims, without rating, review or verdict', () => {
    for (const { id } of claims) {
      const json = readSiteFile(folder, `claims/${id}/index.html`).match(/ld\+json"?>(.*?)<\/script>/su)?.[1];
      expect(json).toContain('"@type":"Claim"');
      expect(json).not.toMatch(/rating|review|verdict/iu);
    }
  });
});

function hrefs(element: HtmlElement): string[] {
  return element.querySelectorAll('a').map((link) => link.getAttributeValue('href') ?? '');
}

function parsePage(folder: string, path: string): HtmlElement {
  return parser.parseHtml(readSiteFile(folder, path));
}

import { type HtmlElement, Parser, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readSiteFile, readSiteJson, SITES } from '../support/built-site.ts';

interface DataActor {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly { readonly title: string }[];
  readonly mentions: readonly { readonly article: string; readonly block: string; readonly exact: string }[];
}

const parser = new Parser(
  await new StaticConfigLoader({ root: true, extends: [] }).getConfigFor('page.html'),
);

describe.each(SITES)('the pages of actors of $folder', ({ folder, base }) => {
  const actors = readSiteJson(folder, 'data/actors.json') as DataActor[];
  const events = readSiteJson(folder, 'data/events.json') as { id: string; actors: string[] }[];
  const quotes = readSiteJson(folder, 'data/quotes.json') as { id: string; speaker: unknown }[];
  const pageOf = (id: string) => parser.parseHtml(readSiteFile(folder, `actors/${id}/index.html`));

  it.each(actors)('show every mention of $id by its paragraph, and no other', ({ id, mentions }) => {
    const shown = rowsIn(sectionOf(pageOf(id), 'mentions'));
    expect(shown).toEqual(
      mentions.map(({ article, block, exact }) => [`${base}articles/${article}/#${block}`, exact]),
    );
  });

  it.each(actors)('spell the name of $id only as the texts do', ({ id, mentions, aliases }) => {
    const forms = (sectionOf(pageOf(id), 'spellings')?.querySelectorAll('bdi') ?? []).map(textOf);
    const written = new Set(mentions.map(({ exact }) => exact));
    expect(forms.toSorted()).toEqual([...written].toSorted());
    const unused = aliases.filter((alias) => /^[A-Za-z]/u.test(alias) && !written.has(alias));
    for (const alias of unused) expect(forms).not.toContain(alias);
  });

  it.each(actors)('show of $id its events, and what it says', ({ id }) => {
    const page = pageOf(id);
    const rows = page
      .querySelectorAll('.timeline-row h3 a')
      .map((link) => link.getAttributeValue('href') ?? '');
    const own = events.filter((event) => event.actors.includes(id));
    expect(rows.toSorted()).toEqual(own.map((event) => `${base}events/${event.id}/`).toSorted());
    const said = page.querySelectorAll('.quote-entry').map((entry) => entry.id);
    expect(said.toSorted()).toEqual(
      quotes
        .filter(({ speaker }) => speaker === id)
        .map((quote) => quote.id)
        .toSorted(),
    );
  });

  it.each(actors)(
    'lead from $id to a paragraph, or say that the texts do not name it',
    ({ id, mentions }) => {
      const page = pageOf(id);
      expect(page.textContent).not.toContain('لا نصوص');
      expect(
        page.querySelectorAll('main ul, main ol').filter((list) => list.childElements.length === 0),
      ).toEqual([]);
      const cited = page.querySelectorAll('.citation').length > 0;
      if (mentions.length > 0) expect(cited).toBe(true);
      else expect(page.textContent).toMatch(/لا تذكره النصوص/u);
    },
  );

  it.each(actors)('give each title of $id with the date and the words of its text', ({ id, roles }) => {
    const rows = sectionOf(pageOf(id), 'roles')?.querySelectorAll('.role-list > li') ?? [];
    const titles = rows.map((row) => textOf(row.querySelector('h3')));
    expect(new Set(titles)).toEqual(new Set(roles.map(({ title }) => title)));
    for (const row of rows) {
      expect(row.querySelectorAll('.basis')).toHaveLength(1);
      expect(row.querySelectorAll('.citation').length).toBeGreaterThan(0);
    }
  });

  it('show the two titles of Qasim al-Araji at two dates, with no bar between', () => {
    const page = pageOf('qasim-al-araji');
    const rows = page.querySelectorAll('.role-list > li').map(textOf);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^مستشار الأمن الوطني العراقي.*7 أغسطس\/آب 2020/su);
    expect(rows[1]).toMatch(/^مستشار الأمن القومي العراقي.*سبتمبر\/أيلول 2025/su);
    // The parser leaves out what is inside a drawing.
    const html = readSiteFile(folder, 'actors/qasim-al-araji/index.html');
    const [drawing = ''] = /<svg class="role-track".*?<\/svg>/su.exec(html) ?? [];
    expect(drawing.match(/<circle/gu)).toHaveLength(2);
    expect(drawing.match(/لا نصّ بينهما/gu)).toHaveLength(1);
    expect(drawing).not.toContain('<rect');
  });

  it.each(['state-duma', 'iraqi-parliament', 'russian-embassy-in-baghdad'])(
    'show where %s is named inside another name alone',
    (id) => {
      const page = pageOf(id);
      expect(rowsIn(sectionOf(page, 'nested')).length).toBeGreaterThan(0);
      expect(sectionOf(page, 'mentions')).toBeUndefined();
    },
  );

  it('stand in the index by their Arabic names, the article left out', () => {
    const page = parser.parseHtml(readSiteFile(folder, 'actors/index.html'));
    const states = sectionOf(page, 'state')?.querySelectorAll('bdi').map(textOf) ?? [];
    expect(states.length).toBeGreaterThan(5);
    expect(states.indexOf('العراق')).toBeGreaterThan(states.indexOf('روسيا'));
    expect(states.indexOf('الصين')).toBeLessThan(states.indexOf('العراق'));
  });
});

function sectionOf(page: HtmlElement, heading: string): HtmlElement | undefined {
  return page.querySelector(`#${heading}`)?.parent ?? undefined;
}

function rowsIn(section: HtmlElement | undefined): (string | undefined)[][] {
  const rows = section?.querySelectorAll('.mention-list > li') ?? [];
  return rows.map((row) => [
    row.querySelector('a')?.getAttributeValue('href') ?? undefined,
    textOf(row.querySelector('mark')),
  ]);
}

function textOf(element: HtmlElement | null): string {
  return element?.textContent.trim() ?? '';
}

import { describe, expect, it } from 'vitest';
import { readSiteFile, readSiteJson, SITES } from '../support/built-site.ts';

interface ClaimData {
  readonly id: string;
  readonly relation: string;
  readonly positions: readonly { readonly article: string }[];
  readonly silent: readonly string[];
}

const CONTESTED = ['conflict', 'contradiction', 'difference'];

describe.each(SITES)('the home page of $folder', ({ folder, base }) => {
  const html = readSiteFile(folder, 'index.html').replace(/^.*<main/su, '');
  const claims = readSiteJson(folder, 'data/claims.json') as ClaimData[];
  const speaking = ({ positions }: ClaimData) => new Set(positions.map(({ article }) => article)).size;
  const contested = claims
    .filter(({ relation }) => CONTESTED.includes(relation))
    .toSorted(
      (a, b) =>
        CONTESTED.indexOf(a.relation) - CONTESTED.indexOf(b.relation) ||
        speaking(b) - speaking(a) ||
        (a.id < b.id ? -1 : 1),
    );
  const places = contested.map(({ id }) => html.indexOf(`href="${base}claims/${id}/"`));

  it('opens with the most contested question, weighed over every text that speaks', () => {
    const [lead] = contested;
    const scale = html.slice(html.indexOf('lead-question'), html.indexOf('article-row'));
    expect(scale).toContain(`href="${base}claims/${lead?.id}/"`);
    for (const { article } of lead?.positions ?? []) expect(scale).toContain(`${base}articles/${article}/#`);
    expect(scale.includes('لم يتطرّق')).toBe((lead?.silent.length ?? 0) > 0);
  });

  it('goes on with the next five, in their order', () => {
    const shown = places.filter((place) => place >= 0);
    expect(shown).toHaveLength(6);
    expect(shown).toEqual(places.slice(0, 6));
    expect(shown).toEqual(shown.toSorted((a, b) => a - b));
  });

  it('shows somebody’s words as they stand in the text, with the way to them', () => {
    const [, words = '', article = '', block = ''] =
      /home-words.*?<p[^>]*>(.*?)<\/p>.*?articles\/([^/]+)\/#(p\d+)/su.exec(html) ?? [];
    const articles = readSiteJson(folder, 'data/articles.json') as {
      readonly id: string;
      readonly blocks: readonly { readonly id: string; readonly text: string }[];
    }[];
    const cited = articles.find(({ id }) => id === article)?.blocks.find(({ id }) => id === block);
    expect(words.trim()).not.toBe('');
    expect(cited?.text).toContain(words.trim());
  });
});

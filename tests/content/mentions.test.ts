import { readdirSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { actorSchema } from '../../src/domain/entities/actor.ts';
import { findMentions } from '../../src/domain/arabic/find-mentions.ts';
import { buildMentionIndex } from '../../src/domain/arabic/mention-index.ts';
import { splitWords } from '../../src/domain/arabic/words.ts';
import { listHeadBlocks } from '../../src/domain/entities/head-blocks.ts';
import { readArticle } from '../../src/loaders/read-article.ts';
import { readRecord } from '../../src/loaders/read-record.ts';
import { linkMentions } from '../../src/markdown/hast/link-mentions.ts';
import { visibleText } from '../../src/markdown/hast/visible-text.ts';
import { CONTESTED, CONTESTED_WORDS } from '../fixtures/mentions/contested-words.ts';

const CONTENT = new URL('../../content/', import.meta.url);

const articles = readFiles('articles').map(({ id, file }) => {
  const { data, body } = sound(file, readArticle(file));
  return { id, head: listHeadBlocks(data), body };
});
const actors = readFiles('actors').map(({ id, file }) => ({
  id,
  ...sound(file, readRecord(file, actorSchema)).data,
}));
const index = buildMentionIndex(actors);
const mentions = articles.flatMap((article) => findMentions(article, index));

describe('words that could be taken for another’s name', () => {
  it.each(CONTESTED_WORDS)('%s, %s: in «%s» names %s', (article, block, words, actor) => {
    const text = textOf(article, block);
    const places = listContested(text).filter(({ start }) =>
      isWithin(start, text.indexOf(words), words.length),
    );
    expect(text.split(words)).toHaveLength(2);
    expect(places).toHaveLength(1);
    expect(places.map(({ start }) => findAt(article, block, start))).toEqual([actor]);
  });

  it('are all in the table, as far as its articles go', () => {
    const slugs = new Set(CONTESTED_WORDS.map(([article]) => article));
    const found = articles
      .filter(({ id }) => slugs.has(id))
      .flatMap(({ id, head, body }) =>
        [...head, ...body]
          .filter(({ kind }) => kind !== 'note')
          .flatMap(({ id: block, text }) => listContested(text).map(() => `${id} ${block}`)),
      );
    expect(found.toSorted()).toEqual(
      CONTESTED_WORDS.map(([article, block]) => `${article} ${block}`).toSorted(),
    );
  });
});

describe('the mentions of all actors in all articles', () => {
  it('are many, and stand word for word where they say', () => {
    expect(mentions.length).toBeGreaterThan(articles.length);
    const wrong = mentions.filter(
      ({ article, block, exact, start, end }) => textOf(article, block).slice(start, end) !== exact,
    );
    expect(wrong).toEqual([]);
  });

  it('are whole words', () => {
    const cut = mentions.filter(({ article, block, start, end }) => {
      const words = splitWords(textOf(article, block));
      return !words.some((word) => word.start === start) || !words.some((word) => word.end === end);
    });
    expect(cut).toEqual([]);
  });

  it('rest on forms that one actor alone has', () => {
    expect(index.sharedForms).toEqual([]);
  });

  it('can be linked in every paragraph without a change to its words', () => {
    for (const { id, body } of articles) {
      for (const block of body) {
        const own = mentions.filter((mention) => mention.article === id && mention.block === block.id);
        const linked = linkMentions(block.hast, own, (actor) => `/actors/${actor}/`);
        expect(visibleText(linked)).toBe(visibleText(block.hast));
      }
    }
  });
});

function readFiles(folder: string): { id: string; file: VFile }[] {
  return readdirSync(new URL(`${folder}/`, CONTENT)).map((name) => {
    const value = readFileSync(new URL(`${folder}/${name}`, CONTENT), 'utf8');
    return { id: name.replace(/\.\w+$/, ''), file: new VFile({ path: `content/${folder}/${name}`, value }) };
  });
}

function sound<Read>(file: VFile, read: Read | undefined): Read {
  if (read === undefined) throw new Error(file.messages.map(String).join('\n'));
  return read;
}

function textOf(article: string, block: string): string {
  const { head = [], body = [] } = articles.find(({ id }) => id === article) ?? {};
  return [...head, ...body].find(({ id }) => id === block)?.text ?? '';
}

function listContested(text: string) {
  return splitWords(text).filter(({ start, end }) => CONTESTED.test(text.slice(start, end)));
}

function findAt(article: string, block: string, place: number): string | null {
  const here = mentions.find(
    (mention) =>
      mention.article === article &&
      mention.block === block &&
      isWithin(place, mention.start, mention.end - mention.start),
  );
  return here?.actor ?? null;
}

function isWithin(place: number, start: number, length: number): boolean {
  return place >= start && place < start + length;
}

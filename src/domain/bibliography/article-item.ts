import { articlePath } from '../web/addresses.ts';
import type { Article } from '../entities/article.ts';
import { isNumbered } from '../entities/blocks.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { ToAbsolute } from '../data/data-file.ts';
import { BASIS_LABELS } from '../dates/dated.ts';
import type { Outlet } from '../entities/outlet.ts';
import type { BibliographyItem } from './bibliography-item.ts';
import { issuedOf } from './issued.ts';

const PRINTED: readonly Outlet['kind'][] = ['newspaper', 'news-agency'];

/** An article as a bibliography gives it. It has no author, since the texts name none; its outlet stands only where it is known. */
export function itemOfArticle(
  article: Article,
  corpus: Pick<Corpus, 'getOutlet'>,
  toAbsolute: ToAbsolute,
): BibliographyItem {
  const { id, title, date, outlet, relays = [], url } = article;
  const publisher = outlet.id === undefined ? undefined : corpus.getOutlet(outlet.id);
  const relayed = relays.map((relay) => corpus.getOutlet(relay).name);
  return {
    id,
    type: publisher && PRINTED.includes(publisher.kind) ? 'article-newspaper' : 'webpage',
    title,
    publisher: publisher?.name,
    issued: issuedOf(date),
    notes: [
      ...(relayed.length > 0 ? [`نقلًا عن ${relayed.join('، ')}`] : []),
      ...(outlet.basis === 'stated' ? [] : [`الناشر: ${BASIS_LABELS[outlet.basis]}`]),
      ...(date.basis === 'stated' ? [] : [`تاريخ النشر: ${BASIS_LABELS[date.basis]}`]),
    ],
    original: url,
    address: toAbsolute(articlePath(id)),
  };
}

/** An article and then each of its numbered paragraphs, so that a citation can name the paragraph it rests on. */
export function itemsOfArticle(
  article: Article,
  corpus: Pick<Corpus, 'getOutlet'>,
  toAbsolute: ToAbsolute,
): BibliographyItem[] {
  const whole = itemOfArticle(article, corpus, toAbsolute);
  const paragraphs = article.body.filter(isNumbered);
  return [whole, ...paragraphs.map(({ id }) => placeItem(whole, article.id, id, toAbsolute))];
}

/** The same text cited at one of its numbered paragraphs, or the whole text where the block bears no number. */
export function placeItem(
  whole: BibliographyItem,
  article: string,
  block: string,
  toAbsolute: ToAbsolute,
): BibliographyItem {
  const number = /^p([1-9][0-9]*)$/u.exec(block)?.[1];
  return {
    ...whole,
    id: `${whole.id}.${block}`,
    place: number === undefined ? undefined : `الفقرة ${number}`,
    address: toAbsolute(articlePath(article, block)),
  };
}

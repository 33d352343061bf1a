import type { Actor } from '../entities/actor.ts';
import { findMentions, type Mention } from '../arabic/find-mentions.ts';
import { buildMentionIndex } from '../arabic/mention-index.ts';
import type { Corpus } from '../corpus/corpus.ts';

/** Where the texts write an actor's name inside the longer name of another, so that the mention is the other's. */
export function findNestedMentions(
  actor: Actor,
  { articles, mentionsOfArticle }: Pick<Corpus, 'articles' | 'mentionsOfArticle'>,
): Mention[] {
  const index = buildMentionIndex([actor]);
  return articles.flatMap((article) => {
    const others = mentionsOfArticle(article.id).filter((mention) => mention.actor !== actor.id);
    return findMentions(article, index).filter((mention) => others.some((other) => holds(other, mention)));
  });
}

function holds(outer: Mention, { block, start, end }: Mention): boolean {
  return outer.block === block && outer.start <= start && end <= outer.end;
}
